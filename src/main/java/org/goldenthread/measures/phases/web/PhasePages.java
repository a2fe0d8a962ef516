package org.goldenthread.measures.phases.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.phases.Phase;
import org.goldenthread.measures.phases.Phases;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the limits of a measure's run chart start anew because the process changed, and why. */
@Controller
class PhasePages {
    private final Measures measures;
    private final Performances performances;
    private final Phases phases;
    private final Clock clock;

    PhasePages(Measures measures, Performances performances, Phases phases, Clock clock) {
        this.measures = measures;
        this.performances = performances;
        this.phases = phases;
        this.clock = clock;
    }

    @GetMapping("/measures/{ref:M-\\d+}/phases")
    @May(Act.SEE)
    String show(Visitor visitor, @PathVariable String ref, Model model) {
        return page(visitor, measures.get(ref), Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping("/measures/{ref:M-\\d+}/phases")
    @May(Act.EDIT)
    String begin(
            Visitor visitor,
            @PathVariable String ref,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var measure = mine(visitor, ref);
        var typed = Typed.of(fields);
        return switch (phases.begin(measure, periods(measure), day(typed.text("start")), typed.text("note"))) {
            case Checked.Accepted<LocalDate> done -> {
                Said.next(redirect, "A new phase of the chart begins there; its limits start anew.");
                yield "redirect:/measures/" + ref;
            }
            case Checked.Refused<LocalDate>(List<Problem> problems) -> page(visitor, measure, typed, problems, model);
        };
    }

    @PostMapping("/measures/{ref:M-\\d+}/phases/{id}/back")
    @May(Act.EDIT)
    String takeBack(Visitor visitor, @PathVariable String ref, @PathVariable long id, RedirectAttributes redirect) {
        boolean done = phases.takeBack(mine(visitor, ref), id);
        Said.next(redirect, done ? "Taken back. The limits run through again." : "It was taken back already.");
        return "redirect:/measures/" + ref + "/phases";
    }

    private Measure mine(Visitor visitor, String ref) {
        var measure = measures.get(ref);
        if (!measure.council().equals(visitor.council())) {
            throw new NotHere(ref);
        }
        return measure;
    }

    private List<Period> periods(Measure measure) {
        return performances.of(measure, null, null).course().periods();
    }

    /** The day of a choice; one that no period begins on where it cannot be read. */
    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException unreadable) {
            return LocalDate.MIN;
        }
    }

    private String page(Visitor visitor, Measure measure, Typed typed, List<Problem> problems, Model model) {
        var periods = periods(measure);
        model.addAttribute("measure", measure);
        model.addAttribute(
                "rows",
                phases.of(List.of(measure)).getOrDefault(measure.ref(), List.of()).stream()
                        .map(one -> row(one, periods))
                        .toList());
        model.addAttribute(
                "periods",
                periods.stream()
                        .skip(1)
                        .map(one -> new Choice(one.start().toString(), one.words()))
                        .toList()
                        .reversed());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("edits", visitor.may(Act.EDIT) && measure.council().equals(visitor.council()));
        return "measures/phases";
    }

    private PhaseRow row(Phase phase, List<Period> periods) {
        var period = periods.stream()
                .filter(one -> one.start().equals(phase.start()))
                .findFirst()
                .map(Period::words)
                .orElse(Times.day(phase.start()));
        var takenBack = phase.takenBack();
        return new PhaseRow(
                phase.id(),
                period,
                phase.note(),
                phase.author() + ", " + Times.moment(phase.recorded(), clock.getZone()),
                takenBack == null,
                takenBack == null ? "Holds" : "Taken back " + Times.moment(takenBack, clock.getZone()));
    }
}
