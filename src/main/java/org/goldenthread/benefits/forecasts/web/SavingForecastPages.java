package org.goldenthread.benefits.forecasts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.Confidence;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.forecasts.SavingForecasts;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** SavingForecasts and delivered amounts of all lines that the visitor may change, in one form. */
@Controller
@May(Act.OWN)
class SavingForecastPages {
    private static final String HERE = "/benefits/forecasts";
    private static final String MINE = "mine";
    private final SavingForecasts forecasts;
    private final SavingsLedger ledger;
    private final Worth worth;

    SavingForecastPages(SavingForecasts forecasts, SavingsLedger ledger, Worth worth) {
        this.forecasts = forecasts;
        this.ledger = ledger;
        this.worth = worth;
    }

    /** Which lines are wanted. */
    private record Asked(int year, String whose, String under) {}

    private Asked asked(Typed typed) {
        return new Asked(worth.year(typed.text("year")), typed.text("whose"), typed.text("under"));
    }

    /** The lines of whoever may change those of their posts alone are looked for by post, however many there are. */
    private List<SavingFilter> filters(Visitor visitor, Asked asked) {
        var filter = SavingFilter.of(visitor.council()).in(asked.year()).under(asked.under());
        return visitor.may(Act.EDIT) && !asked.whose().equals(MINE)
                ? List.of(filter)
                : visitor.posts().stream().sorted().map(filter::ownedBy).toList();
    }

    private List<SavingForecasts.Expected> lines(Visitor visitor, Asked asked) {
        return filters(visitor, asked).stream()
                .flatMap(filter -> forecasts.of(filter).stream())
                .filter(one -> visitor.mayChange(one.saving().thing().owner()))
                .toList();
    }

    @GetMapping(HERE)
    String form(Visitor visitor, @RequestParam Map<String, String> fields, Model model) {
        var asked = asked(Typed.of(fields));
        var lines = lines(visitor, asked);
        var values = new HashMap<String, String>();
        for (var line : lines) {
            var ref = line.saving().ref();
            values.put("seen-" + ref, String.valueOf(line.seen()));
            values.put("forecast-" + ref, typed(line.amounts().forecast()));
            values.put("delivered-" + ref, typed(line.amounts().delivered()));
            values.put("confidence-" + ref, line.saving().confidence().code());
        }
        return form(visitor, asked, lines, Typed.of(values), List.of(), model);
    }

    private static String typed(@Nullable Money money) {
        return money == null ? "" : money.typed();
    }

    private String form(
            Visitor visitor,
            Asked asked,
            List<SavingForecasts.Expected> lines,
            Typed typed,
            List<Problem> problems,
            Model model) {
        model.addAttribute("lines", lines);
        model.addAttribute(
                "names",
                worth.titles(
                        lines.stream().map(one -> one.saving().thing().owner()).toList()));
        model.addAttribute(
                "cut",
                filters(visitor, asked).stream().anyMatch(filter -> ledger.count(filter) > SavingForecasts.MOST));
        model.addAttribute("year", asked.year());
        model.addAttribute("whose", asked.whose());
        model.addAttribute("under", asked.under());
        model.addAttribute("years", worth.years(ledger.years(visitor.council())));
        model.addAttribute("work", worth.work(visitor.council(), "All", asked.under()));
        model.addAttribute(
                "confidences",
                Arrays.stream(Confidence.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "benefits/forecasts";
    }

    @PostMapping(HERE)
    String give(Visitor visitor, @RequestParam Map<String, String> fields, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(fields);
        var asked = asked(typed);
        var lines = lines(visitor, asked);
        return switch (read(lines, typed)
                .then(given -> forecasts.give(
                        asked.year(), given, new SavingForecasts.Why(typed.text("why"), typed.has("confirm"))))) {
            case Checked.Accepted<Integer>(Integer changed) -> {
                Said.next(redirect, changed == 1 ? "One line is saved" : changed + " lines are saved");
                yield "redirect:" + HERE + "?year=" + asked.year()
                        + (asked.whose().isEmpty() ? "" : "&whose=" + MINE);
            }
            case Checked.Refused<Integer>(List<Problem> problems) ->
                form(visitor, asked, lines, seenNow(typed, lines), problems, model);
        };
    }

    /** What was typed, over what is recorded now: who saves again has seen it. */
    private static Typed seenNow(Typed typed, List<SavingForecasts.Expected> lines) {
        var values = new HashMap<>(typed.values());
        lines.forEach(line -> values.put("seen-" + line.saving().ref(), String.valueOf(line.seen())));
        return Typed.of(values);
    }

    private static Checked<List<SavingForecasts.Given>> read(List<SavingForecasts.Expected> lines, Typed typed) {
        var problems = new ArrayList<Problem>();
        var given = new ArrayList<SavingForecasts.Given>();
        for (var line : lines) {
            var ref = line.saving().ref();
            if (typed.values().containsKey("forecast-" + ref)) {
                var seen = typed.text("seen-" + ref);
                given.add(new SavingForecasts.Given(
                        ref,
                        seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                        money(typed, "forecast-" + ref, problems),
                        money(typed, "delivered-" + ref, problems),
                        Confidence.ofCode(typed.text("confidence-" + ref))));
            }
        }
        return problems.isEmpty() ? Checked.accepted(given) : Checked.refused(problems);
    }

    private static @Nullable Money money(Typed typed, String name, List<Problem> problems) {
        if (!typed.has(name)) {
            return null;
        }
        return switch (Money.read(typed.text(name))) {
            case Checked.Accepted<Money>(Money money) -> money;
            case Checked.Refused<Money> no -> {
                no.problems().forEach(one -> problems.add(new Problem(name, one.message())));
                yield null;
            }
        };
    }
}
