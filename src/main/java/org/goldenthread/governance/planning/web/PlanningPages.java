package org.goldenthread.governance.planning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.governance.planning.Cycle;
import org.goldenthread.governance.planning.PlanningTimetable;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.Said;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The planning timetable: all plans of all years in one line of days, one plan with its steps, writing one. */
@Controller
class PlanningPages {
    private static final String AT = "/governance/planning";
    private final PlanningTimetable timetable;
    private final Obligations obligations;
    private final Bodies bodies;
    private final Posts posts;
    private final Things things;
    private final Clock clock;

    PlanningPages(
            PlanningTimetable timetable,
            Obligations obligations,
            Bodies bodies,
            Posts posts,
            Things things,
            Clock clock) {
        this.timetable = timetable;
        this.obligations = obligations;
        this.bodies = bodies;
        this.posts = posts;
        this.things = things;
        this.clock = clock;
    }

    @GetMapping(AT)
    @May(Act.SEE)
    String list(Visitor visitor, Model model) {
        var owed = obligations.owed(visitor.council()).stream()
                .collect(java.util.stream.Collectors.toMap(
                        one -> one.obligation().id(), one -> one, (first, later) -> first));
        model.addAttribute("years", PlanningYear.all(timetable.all(visitor.council()), owed, LocalDate.now(clock)));
        return "governance/planning/list";
    }

    @GetMapping(AT + "/{id}")
    @May(Act.SEE)
    String page(@PathVariable long id, Model model) {
        return page(timetable.get(id), List.of(), model);
    }

    private String page(Cycle cycle, List<Problem> problems, Model model) {
        model.addAttribute("cycle", cycle);
        model.addAttribute(
                "names",
                things.titles(Stream.of(
                                cycle.what().plan(),
                                cycle.report().body(),
                                cycle.report().post())
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("problems", problems);
        return "governance/planning/cycle";
    }

    @GetMapping(AT + "/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, Model model) {
        return form(visitor.council(), 0, Typed.of(Map.of("months", "6")), List.of(), model);
    }

    @PostMapping(AT + "/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> sent, RedirectAttributes redirect, Model model) {
        var none = new Cycle(
                0,
                0,
                visitor.council(),
                new Cycle.What("", 0, null),
                new Cycle.Report(null, null, 1),
                null,
                null,
                List.of());
        return saved(none, Typed.of(sent), redirect, model);
    }

    @GetMapping(AT + "/{id}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable long id, Model model) {
        var one = timetable.get(id);
        return form(one.council(), id, Typed.of(CycleForm.values(one)), List.of(), model);
    }

    @PostMapping(AT + "/{id}/edit")
    @May(Act.EDIT)
    String change(
            @PathVariable long id, @RequestParam Map<String, String> sent, RedirectAttributes redirect, Model model) {
        return saved(timetable.get(id), Typed.of(sent), redirect, model);
    }

    private String saved(Cycle before, Typed typed, RedirectAttributes redirect, Model model) {
        return switch (CycleForm.read(before, typed).then(timetable::write)) {
            case Checked.Accepted<Cycle>(Cycle made) -> {
                Said.next(redirect, "Saved: " + made.what().words());
                yield "redirect:" + AT + "/" + made.id();
            }
            case Checked.Refused<Cycle>(List<Problem> problems) ->
                form(before.council(), before.id(), typed, problems, model);
        };
    }

    private String form(String council, long id, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("typed", typed);
        model.addAttribute("bodies", bodies.choices(council, "No report is owed", typed.reference("body")));
        model.addAttribute("posts", posts.choices(council, typed.reference("post")));
        model.addAttribute("problems", problems);
        return "governance/planning/form";
    }

    @PostMapping(AT + "/{id}/done")
    @May(Act.EDIT)
    String done(
            @PathVariable long id, @RequestParam Map<String, String> sent, RedirectAttributes redirect, Model model) {
        var today = LocalDate.now(clock);
        var checked = Typed.of(sent)
                .days("day")
                .then(good ->
                        timetable.done(id, good.number("step"), Objects.requireNonNullElse(good.day("day"), today)));
        return switch (checked) {
            case Checked.Accepted<Cycle>(Cycle after) -> {
                Said.next(
                        redirect,
                        after.adopted() != null && after.obligation() != null
                                ? "Saved; the report on its progress is owed from "
                                        + org.goldenthread.site.Times.day(
                                                after.reportDue().orElse(today))
                                : "Saved");
                yield "redirect:" + AT + "/" + id;
            }
            case Checked.Refused<Cycle>(List<Problem> problems) -> page(timetable.get(id), problems, model);
        };
    }

    @PostMapping(AT + "/{id}/next")
    @May(Act.EDIT)
    String next(@PathVariable long id, RedirectAttributes redirect, Model model) {
        return switch (timetable.next(id)) {
            case Checked.Accepted<Cycle>(Cycle made) -> {
                Said.next(redirect, made.what().words() + " begins with the same steps a year later");
                yield "redirect:" + AT + "/" + made.id();
            }
            case Checked.Refused<Cycle>(List<Problem> problems) -> page(timetable.get(id), problems, model);
        };
    }
}
