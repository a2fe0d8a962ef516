package org.goldenthread.measures.peers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.peers.Lesson;
import org.goldenthread.measures.peers.Lessons;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.measures.sheet.web.Understood;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A measure beside the same of others, and what was learned there. */
@Controller
class ComparePages {
    private final Measures measures;
    private final CompareViews views;
    private final Lessons lessons;
    private final OneMeasure choosing;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    ComparePages(
            Measures measures,
            CompareViews views,
            Lessons lessons,
            OneMeasure choosing,
            Spreadsheets spreadsheets,
            Clock clock) {
        this.measures = measures;
        this.views = views;
        this.lessons = lessons;
        this.choosing = choosing;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/measures/{ref:M-\\d+}/compare")
    @May(Act.SEE)
    Object compare(Visitor visitor, @PathVariable String ref, ListRequest request, Model model) {
        var blank = Typed.of(Map.of("day", LocalDate.now(clock).toString()));
        return page(visitor, measures.get(ref), request, new Form(blank, List.of()), model);
    }

    private record Form(Typed typed, List<Problem> problems) {}

    private Object page(Visitor visitor, Measure measure, ListRequest request, Form form, Model model) {
        var view = views.of(measure, request, visitor, form.typed(), form.problems());
        if (request.exports() && view.isPresent()) {
            return spreadsheets.file(view.get().list(), measure.ref() + "-compared");
        }
        model.addAttribute("measure", measure);
        if (view.isEmpty()) {
            return "measures/compare-nothing";
        }
        model.addAttribute("view", view.get());
        return "measures/compare";
    }

    @PostMapping("/measures/{ref:M-\\d+}/compare")
    @May(Act.EDIT)
    Object learn(
            Visitor visitor,
            @PathVariable String ref,
            @RequestParam Map<String, String> fields,
            ListRequest request,
            Model model,
            RedirectAttributes redirect) {
        var measure = measures.get(ref);
        if (!measure.council().equals(visitor.council())) {
            throw new NotHere(ref);
        }
        var form = new Understood(Typed.of(new HashMap<>(fields)));
        var day = form.day("day");
        var draft = new Lessons.Draft(
                form.whole("subject", 0),
                form.text("contact"),
                form.text("learned"),
                day == null ? LocalDate.now(clock) : day);
        return switch (form.then(() -> lessons.note(measure, draft))) {
            case Checked.Accepted<List<Lesson>> done -> {
                Said.next(redirect, "Noted");
                yield "redirect:/measures/" + ref + "/compare#lessons";
            }
            case Checked.Refused<List<Lesson>>(List<Problem> problems) ->
                page(visitor, measure, plain(request), new Form(form.typed(), problems), model);
        };
    }

    @PostMapping("/measures/{ref:M-\\d+}/compare/choice")
    @May(Act.EDIT)
    Object choose(
            Visitor visitor,
            @PathVariable String ref,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var measure = measures.get(ref);
        if (!measure.council().equals(visitor.council())) {
            throw new NotHere(ref);
        }
        return switch (choosing.choose(measure, new Understood(Typed.of(fields)))) {
            case Checked.Accepted<PeerChoice> done -> {
                Said.next(redirect, "Saved. This measure is compared so, here and on the scorecard.");
                yield "redirect:/measures/" + ref + "/compare";
            }
            case Checked.Refused<PeerChoice>(List<Problem> problems) -> {
                var here = new ListRequest("/measures/" + ref + "/compare", Map.of(), "", false, null, "");
                yield page(visitor, measure, here, new Form(Typed.of(fields), problems), model);
            }
        };
    }

    /** The page's own address, without what was typed into the form. */
    private static ListRequest plain(ListRequest request) {
        return new ListRequest(request.path(), Map.of(), "", false, null, "");
    }
}
