package org.goldenthread.reports.rounds.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Cadence;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reporting rounds: those of a year, one of them, planning one or a year of them, changing one. */
@Controller
class ReportingRoundPages {
    private final RoundList list;
    private final LineList lines;
    private final RoundScreen screen;
    private final RoundForm form;
    private final ReportingRounds rounds;
    private final Answers answers;
    private final Cadence cadence;
    private final Spreadsheets spreadsheets;

    ReportingRoundPages(
            RoundList list,
            LineList lines,
            RoundScreen screen,
            RoundForm form,
            ReportingRounds rounds,
            Answers answers,
            Cadence cadence,
            Spreadsheets spreadsheets) {
        this.list = list;
        this.lines = lines;
        this.screen = screen;
        this.form = form;
        this.rounds = rounds;
        this.answers = answers;
        this.cadence = cadence;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/reports/rounds")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.listing(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "rounds");
        }
        model.addAttribute("list", listing);
        model.addAttribute("calendar", list.calendar(listing));
        return "reports/rounds/list";
    }

    @GetMapping("/reports/rounds/{ref}")
    @May(Act.SEE)
    Object page(@PathVariable String ref, Visitor visitor, ListRequest request, Model model) {
        var round = rounds.get(ref);
        var all = answers.of(round);
        var listing = lines.of(round, all, request, visitor.may(Act.EDIT) && !request.exports());
        if (request.exports()) {
            return spreadsheets.file(listing, ref.toLowerCase(java.util.Locale.ROOT) + "-lines");
        }
        screen.fill(round, all, visitor, model);
        model.addAttribute("list", listing);
        return "reports/rounds/round";
    }

    @GetMapping("/reports/rounds/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, Model model) {
        return form(visitor.council(), Typed.of(form.blank()), List.of(), "", model);
    }

    @PostMapping("/reports/rounds/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> sent, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(sent);
        var council = visitor.council();
        if (typed.has("year")) {
            return switch (typed.days(RoundForm.DAYS).then(good -> cadence.year(council, form.head(council, good)))) {
                case Checked.Accepted<List<Round>>(List<Round> made) -> {
                    Said.next(redirect, made.size() + (made.size() == 1 ? " round is planned" : " rounds are planned"));
                    yield "redirect:/reports/rounds";
                }
                case Checked.Refused<List<Round>>(List<Problem> problems) -> form(council, typed, problems, "", model);
            };
        }
        return switch (typed.days(RoundForm.DAYS).then(good -> rounds.plan(council, form.head(council, good)))) {
            case Checked.Accepted<Round>(Round made) -> {
                Said.next(redirect, made.ref() + " is planned; open it when its period is over");
                yield "redirect:/reports/rounds/" + made.ref();
            }
            case Checked.Refused<Round>(List<Problem> problems) -> form(council, typed, problems, "", model);
        };
    }

    @GetMapping("/reports/rounds/{ref}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable String ref, Model model) {
        var round = rounds.get(ref);
        return form(round.council(), Typed.of(RoundForm.values(round)), List.of(), ref, model);
    }

    @PostMapping("/reports/rounds/{ref}/edit")
    @May(Act.EDIT)
    String change(
            @PathVariable String ref,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var round = rounds.get(ref);
        var typed = Typed.of(sent);
        try {
            var checked = typed.days(RoundForm.DAYS)
                    .then(good -> rounds.change(ref, good.number("version"), form.head(round.council(), good)));
            return switch (checked) {
                case Checked.Accepted<Round> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/reports/rounds/" + ref;
                }
                case Checked.Refused<Round>(List<Problem> problems) ->
                    form(round.council(), typed, problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(RoundForm.values(rounds.get(ref))));
            var version = String.valueOf(race.now().version());
            return form(round.council(), typed.with("version", version), List.of(), ref, model);
        }
    }

    private String form(String council, Typed typed, List<Problem> problems, String ref, Model model) {
        form.fill(council, typed, model);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        return "reports/rounds/form";
    }
}
