package org.goldenthread.plan.web.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.plan.CellChange;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Remits.Why;
import org.goldenthread.plan.Responsibilities;
import org.goldenthread.plan.web.Chooser;
import org.goldenthread.plan.web.Chosen;
import org.goldenthread.plan.web.Chosen.Tab;
import org.goldenthread.plan.web.matrix.MatrixView.Signs;
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

/** The responsibility matrix: who answers for what. */
@Controller
class MatrixPages {
    private final Chooser chooser;
    private final Responsibilities responsibilities;
    private final Priorities priorities;
    private final Plans plans;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    MatrixPages(
            Chooser chooser,
            Responsibilities responsibilities,
            Priorities priorities,
            Plans plans,
            Spreadsheets spreadsheets,
            Clock clock) {
        this.chooser = chooser;
        this.responsibilities = responsibilities;
        this.priorities = priorities;
        this.plans = plans;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/plan/responsibilities")
    @May(Act.SEE)
    Object matrix(Visitor visitor, ListRequest request, Model model) {
        var chosen = chooser.of(visitor, request.filter("plan"), Tab.RESPONSIBILITIES);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        var plan = chosen.get().plan().ref();
        var view = MatrixView.of(responsibilities.matrix(plan), List.of(), Signs.ANSWERS, visitor.may(Act.EDIT))
                .narrowed(request.filter("q"), request.filter("gap"));
        return request.exports()
                ? spreadsheets.file(MatrixList.of(view, request), "who-answers-for-what")
                : page(chosen.get(), view, request, model);
    }

    private String page(Chosen chosen, MatrixView view, ListRequest request, Model model) {
        model.addAttribute("chosen", chosen);
        model.addAttribute("view", view);
        model.addAttribute("list", MatrixList.of(view, request));
        model.addAttribute("words", request.filter("view").equals("words"));
        model.addAttribute("today", LocalDate.now(clock).toString());
        return "plan/matrix";
    }

    /** Saves all the answers that were changed at once, for one reason. */
    @PostMapping("/plan/responsibilities")
    @May(Act.EDIT)
    String save(
            Visitor visitor,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "change", defaultValue = "") List<String> written,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var chosen = chooser.must(visitor, typed.get("plan"), Tab.RESPONSIBILITIES);
        var request = new ListRequest(
                Tab.RESPONSIBILITIES.path(), Map.of("plan", chosen.plan().ref()), "", false, null, "");
        var plan = chosen.plan().ref();
        var changes =
                written.stream().flatMap(one -> CellChange.read(one).stream()).toList();
        return switch (typed.days("happened").then(days -> responsibilities.change(plan, changes, why(days)))) {
            case Checked.Accepted<Integer>(Integer count) -> {
                Said.next(redirect, saved(count));
                yield "redirect:" + chosen.href(Tab.RESPONSIBILITIES);
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> {
                model.addAttribute("problems", problems);
                model.addAttribute("typed", typed);
                var matrix = responsibilities.matrix(plan);
                var still = changes.stream()
                        .flatMap(change -> matrix.row(change.row()).stream()
                                .map(row -> new CellChange(
                                        change.row(), change.column(), row.mark(change.column()), change.now())))
                        .filter(CellChange::changes)
                        .toList();
                yield page(chosen, MatrixView.of(matrix, still, Signs.ANSWERS, true), request, model);
            }
        };
    }

    private static String saved(int count) {
        return count == 1
                ? "One answer changed; the old one is kept under Remits"
                : count + " answers changed; the old ones are kept under Remits";
    }

    private static Why why(Typed typed) {
        return new Why(typed.text("reason"), typed.day("happened"), typed.text("agreedBy"));
    }

    /** Without scripts a cell leads to the answers of its row. */
    @GetMapping("/plan/responsibilities/cell")
    @May(Act.EDIT)
    String cell(@RequestParam("cell") String cell) {
        var ends = cell.split("\\.", 2);
        return ends.length == 2 && cell.matches("P-\\d+\\.W-\\d+")
                ? "redirect:/plan/responsibilities/" + ends[0] + "?at=" + ends[1]
                : "redirect:/plan/responsibilities";
    }

    /** The answers for one priority, as plain choices. */
    @GetMapping("/plan/responsibilities/{ref}")
    @May(Act.EDIT)
    String row(@PathVariable String ref, Visitor visitor, Model model) {
        return row(
                ref, visitor, Typed.of(Map.of("happened", LocalDate.now(clock).toString())), List.of(), model);
    }

    private String row(String ref, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var priority = priorities.get(ref);
        var matrix = responsibilities.matrix(priority.plan());
        model.addAttribute("chosen", chooser.must(visitor, priority.plan(), Tab.RESPONSIBILITIES));
        model.addAttribute("matrix", matrix);
        model.addAttribute("row", matrix.row(ref).orElseThrow(() -> new org.goldenthread.access.NotHere(ref)));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "plan/matrix-row";
    }

    @PostMapping("/plan/responsibilities/{ref}")
    @May(Act.EDIT)
    String saveRow(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var priority = priorities.get(ref);
        return switch (typed.days("happened")
                .then(days -> responsibilities.change(priority.plan(), changes(ref, form), why(days)))) {
            case Checked.Accepted<Integer>(Integer count) -> {
                Said.next(redirect, saved(count));
                yield "redirect:/plan/responsibilities?plan=" + priority.plan();
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> row(ref, visitor, typed, problems, model);
        };
    }

    private static List<CellChange> changes(String ref, Map<String, String> form) {
        var changes = new ArrayList<CellChange>();
        form.forEach((name, value) -> {
            if (name.matches("W-\\d+")) {
                changes.add(new CellChange(
                        ref, name, Mark.ofRole(form.getOrDefault("was." + name, "")), Mark.ofRole(value)));
            }
        });
        return changes;
    }
}
