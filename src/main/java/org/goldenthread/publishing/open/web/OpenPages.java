package org.goldenthread.publishing.open.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.publishing.open.OpenRecord;
import org.goldenthread.publishing.open.OpenSetting;
import org.goldenthread.publishing.open.Shelf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that everybody may read. They know no visitor, so that they are the same for all. */
@Controller
@May(Act.ENTER)
class OpenPages {
    private static final int FEW = 5;
    private static final int PAGE = 100;
    private final OpenRecord record;
    private final Clock clock;

    OpenPages(OpenRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/open")
    String councils(Model model) {
        model.addAttribute("councils", record.councils());
        return "publishing/open/councils";
    }

    @GetMapping("/open/{council}")
    String council(@PathVariable String council, Model model) {
        var setting = setting(council);
        List<OpenView.Shown> shelves = new ArrayList<>();
        for (var shelf : record.shelves()) {
            var all = record.on(council, shelf);
            if (!all.isEmpty()) {
                shelves.add(OpenView.Shown.of(shelf, all, FEW));
            }
        }
        model.addAttribute("setting", setting);
        model.addAttribute("shelves", shelves);
        model.addAttribute("still", still(setting));
        return "publishing/open/council";
    }

    private boolean still(OpenSetting setting) {
        return setting.still().on(LocalDate.now(clock));
    }

    private OpenSetting setting(String council) {
        return record.council(council).orElseThrow(() -> new NotHere("public pages of " + council));
    }

    @GetMapping("/open/{council}/{shelf}")
    String shelf(
            @PathVariable String council,
            @PathVariable String shelf,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") String asked,
            Model model) {
        var setting = setting(council);
        var on = shelf(shelf);
        var wanted = words.strip().toLowerCase(Locale.UK);
        var all = record.on(council, on);
        var found = all.stream()
                .filter(one -> wanted.isEmpty()
                        || (one.title() + " " + one.ref())
                                .toLowerCase(Locale.UK)
                                .contains(wanted))
                .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int page = asked.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(asked), 1, pages) : 1;
        int from = (page - 1) * PAGE;
        var rows = found.subList(from, Math.min(found.size(), from + PAGE));
        model.addAttribute("setting", setting);
        model.addAttribute("list", new OpenView.Shelved(on, rows, all.size(), words.strip(), page, pages));
        model.addAttribute("still", still(setting));
        return "publishing/open/shelf";
    }

    private Shelf shelf(String code) {
        return record.shelf(code).orElseThrow(() -> new NotHere(code));
    }

    @GetMapping("/open/{council}/{shelf}/{thing}")
    String thing(@PathVariable String council, @PathVariable String shelf, @PathVariable String thing, Model model) {
        var setting = setting(council);
        var on = shelf(shelf);
        var edition = record.find(council, on, thing).orElseThrow(() -> new NotHere(thing));
        model.addAttribute("setting", setting);
        model.addAttribute("shelf", on);
        model.addAttribute("edition", edition);
        model.addAttribute("html", record.html(edition));
        return "publishing/open/thing";
    }
}
