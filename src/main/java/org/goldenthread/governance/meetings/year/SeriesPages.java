package org.goldenthread.governance.meetings.year;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.calendar.Laid;
import org.goldenthread.governance.calendar.Laid.Otherwise;
import org.goldenthread.governance.meetings.series.Series;
import org.goldenthread.governance.meetings.series.SeriesBook;
import org.goldenthread.intake.typed.Typed;
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

/** Series of meetings: its days are shown before they are laid. */
@Controller
class SeriesPages {
    private final SeriesBook book;
    private final Bodies bodies;

    SeriesPages(SeriesBook book, Bodies bodies) {
        this.book = book;
        this.bodies = bodies;
    }

    @GetMapping("/governance/series/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), Typed.of(typed), List.of(), List.of(), model);
    }

    private String form(String council, Typed typed, List<Laid> days, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("days", days);
        model.addAttribute("bodies", bodies.choices(council, "Choose a body", typed.reference("body")));
        model.addAttribute(
                "otherwises",
                Stream.of(Otherwise.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute("problems", problems);
        return "governance/year/series-new";
    }

    @PostMapping("/governance/series/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var council = visitor.council();
        var typed = Typed.of(form);
        var read = SeriesForm.read(council, typed);
        if (!typed.has("lay")) {
            return switch (read.then(book::tried)) {
                case Checked.Accepted<List<Laid>>(List<Laid> days) -> form(council, typed, days, List.of(), model);
                case Checked.Refused<List<Laid>>(List<Problem> problems) ->
                    form(council, typed, List.of(), problems, model);
            };
        }
        return switch (read.then(book::lay)) {
            case Checked.Accepted<Series>(Series made) -> {
                Said.next(redirect, "The meetings are laid: " + made.cadence().words());
                yield "redirect:/governance/meetings?body=" + made.body();
            }
            case Checked.Refused<Series>(List<Problem> problems) -> form(council, typed, List.of(), problems, model);
        };
    }

    @GetMapping("/governance/series/{id}")
    @May(Act.SEE)
    String page(@PathVariable long id, Model model) {
        return page(book.get(id), Typed.of(Map.of()), List.of(), model);
    }

    private String page(Series series, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("series", series);
        model.addAttribute("body", bodies.get(series.body()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "governance/year/series";
    }

    @PostMapping("/governance/series/{id}/prolong")
    @May(Act.EDIT)
    String prolong(
            @PathVariable long id, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var series = book.get(id);
        var typed = Typed.of(form);
        var checked = typed.days("last").then(good -> {
            var last = good.day("last");
            return last == null
                    ? Checked.<Series>refused("last", "Enter a day after the last one")
                    : book.prolong(id, last);
        });
        return switch (checked) {
            case Checked.Accepted<Series> done -> {
                Said.next(redirect, "The series goes on");
                yield "redirect:/governance/series/" + id;
            }
            case Checked.Refused<Series>(List<Problem> problems) -> page(series, typed, problems, model);
        };
    }
}
