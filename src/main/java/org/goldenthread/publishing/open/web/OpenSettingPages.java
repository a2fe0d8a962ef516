package org.goldenthread.publishing.open.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.open.OpenSetting;
import org.goldenthread.publishing.open.OpenSettings;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a council shows itself to the public: opened or not, licence, small numbers, the time before an election. */
@Controller
@May(Act.EDIT)
class OpenSettingPages {
    private static final String PAGE = "/publishing/open/settings";
    private final OpenSettings settings;
    private final Pulse pulse;

    OpenSettingPages(OpenSettings settings, Pulse pulse) {
        this.settings = settings;
        this.pulse = pulse;
    }

    @GetMapping(PAGE)
    String settings(Visitor visitor, Model model) {
        return page(typed(settings.of(visitor.council())), List.of(), visitor, model);
    }

    private static Map<String, String> typed(OpenSetting one) {
        var values = new HashMap<String, String>();
        if (one.opened()) {
            values.put("opened", "yes");
        }
        values.put("publisher", one.publisher());
        values.put("contact", one.contact());
        values.put("licence", one.licence().name());
        values.put("licenceHref", one.licence().href());
        values.put("fewest", Integer.toString(one.fewest()));
        values.put("excepted", String.join("; ", new TreeSet<>(one.small().excepted())));
        values.put("from", written(one.still().from()));
        values.put("to", written(one.still().to()));
        return values;
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String page(Map<String, String> typed, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("council", visitor.council());
        return "publishing/open/settings";
    }

    @PostMapping(PAGE)
    String save(Visitor visitor, @RequestParam Map<String, String> typed, RedirectAttributes redirect, Model model) {
        var problems = new ArrayList<Problem>();
        var from = day(typed, "from", problems);
        var to = day(typed, "to", problems);
        var fewest = typed.getOrDefault("fewest", "").strip();
        var one = new OpenSetting(
                visitor.council(),
                typed.containsKey("opened"),
                typed.getOrDefault("publisher", "").strip(),
                typed.getOrDefault("contact", "").strip(),
                new OpenSetting.Licence(
                        typed.getOrDefault("licence", "").strip(),
                        typed.getOrDefault("licenceHref", "").strip()),
                new SmallNumbers(
                        fewest.matches("\\d{1,3}") ? Integer.parseInt(fewest) : 0,
                        tags(typed.getOrDefault("excepted", ""))),
                new OpenSetting.Still(from, to));
        var done = problems.isEmpty() ? settings.put(one) : Checked.<Integer>refused(problems);
        return switch (done) {
            case Checked.Accepted<Integer>(Integer moved) -> {
                pulse.forget();
                Said.next(
                        redirect,
                        moved == 0
                                ? "Saved"
                                : "Saved. " + moved + (moved == 1 ? " embargo ends" : " embargoes end")
                                        + " only after the election now");
                yield "redirect:/publishing/open";
            }
            case Checked.Refused<Integer>(List<Problem> found) -> page(typed, found, visitor, model);
        };
    }

    private static Set<String> tags(String words) {
        return Arrays.stream(words.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }

    private static @Nullable LocalDate day(Map<String, String> typed, String name, List<Problem> problems) {
        var words = typed.getOrDefault(name, "").strip();
        try {
            return words.isEmpty() ? null : LocalDate.parse(words);
        } catch (DateTimeParseException none) {
            problems.add(new Problem(name, "Enter a day such as 2026-04-30"));
            return null;
        }
    }
}
