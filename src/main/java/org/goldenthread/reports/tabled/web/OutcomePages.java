package org.goldenthread.reports.tabled.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.effects.Effect;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.tabled.Ask;
import org.goldenthread.reports.tabled.Ask.Outcome;
import org.goldenthread.reports.tabled.Outcomes;
import org.goldenthread.reports.tabled.Outcomes.Came;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the meeting made of a report: an outcome for each recommendation, with what follows from it. */
@Controller
class OutcomePages {
    private final Reports reports;
    private final Routes routes;
    private final Outcomes outcomes;
    private final Bodies bodies;

    OutcomePages(Reports reports, Routes routes, Outcomes outcomes, Bodies bodies) {
        this.reports = reports;
        this.routes = routes;
        this.outcomes = outcomes;
        this.bodies = bodies;
    }

    @GetMapping("/reports/{ref}/outcome")
    @May(Act.EDIT)
    String open(@PathVariable String ref, Model model) {
        var report = reports.get(ref);
        return form(report, Typed.of(begun(report)), List.of(), model);
    }

    /** The minute's outcome of the whole item is the first answer offered for each of its recommendations. */
    private Map<String, String> begun(Report report) {
        var values = new HashMap<String, String>();
        var minuted = outcomes.item(report).map(item -> item.minute().outcome()).orElse(Item.Outcome.NONE);
        for (var ask : outcomes.of(report.ref())) {
            values.put("outcome-" + ask.position(), offered(ask, minuted).code());
        }
        return values;
    }

    private static Outcome offered(Ask ask, Item.Outcome minuted) {
        return switch (minuted) {
            case NONE, WITHDRAWN -> Outcome.NONE;
            case AGREED -> ask.verb() == Ask.Verb.NOTE ? Outcome.NOTED : Outcome.AGREED;
            case AMENDED -> Outcome.AMENDED;
            case NOTED -> Outcome.NOTED;
            case DEFERRED -> Outcome.DEFERRED;
            case REFERRED -> Outcome.REFERRED;
            case REFUSED -> Outcome.REJECTED;
        };
    }

    @PostMapping("/reports/{ref}/outcome")
    @May(Act.EDIT)
    String write(
            @PathVariable String ref,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var report = reports.get(ref);
        var typed = Typed.of(sent);
        var days =
                outcomes.of(ref).stream().map(ask -> "until-" + ask.position()).toArray(String[]::new);
        var checked = typed.days(days).then(good -> outcomes.record(ref, came(ref, good)));
        return switch (checked) {
            case Checked.Accepted<List<Ask>>(List<Ask> after) -> {
                long open = after.stream().filter(one -> one.answer().open()).count();
                Said.next(redirect, open == 0 ? "Every recommendation has its outcome" : open + " still open");
                yield "redirect:/reports/" + ref;
            }
            case Checked.Refused<List<Ask>>(List<Problem> problems) -> form(report, typed, problems, model);
        };
    }

    private Map<Integer, Came> came(String ref, Typed typed) {
        var all = new HashMap<Integer, Came>();
        for (var ask : outcomes.of(ref)) {
            int n = ask.position();
            var outcome = Outcome.find(typed.text("outcome-" + n)).orElse(Outcome.NONE);
            var target = typed.reference("target-" + n);
            var effect = Stream.of(Effect.values())
                    .filter(one -> one.code().equals(typed.text("effect-" + n)))
                    .findFirst()
                    .orElse(null);
            var wanted = target == null
                    ? null
                    : new Outcomes.Wanted(target.toUpperCase(Locale.ROOT), effect, typed.day("until-" + n));
            all.put(
                    n,
                    new Came(
                            outcome,
                            typed.text("amended-" + n),
                            typed.reference("to-" + n),
                            wanted,
                            typed.has("callable-" + n)));
        }
        return all;
    }

    private static List<Choice> effects() {
        return Stream.concat(
                        Stream.of(new Choice("", "Nothing: it only points to it")),
                        Stream.of(Effect.values()).map(one -> new Choice(one.code(), sentence(one.words()))))
                .toList();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String form(Report report, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("meeting", routes.meeting(report));
        model.addAttribute("asks", outcomes.of(report.ref()));
        model.addAttribute("item", outcomes.item(report));
        model.addAttribute("notYet", outcomes.notYet(report).orElse(""));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "outcomes",
                Stream.of(Outcome.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute("effects", effects());
        model.addAttribute("bodies", bodies.choices(report.council(), "No other body", null));
        return "reports/tabled/outcome";
    }
}
