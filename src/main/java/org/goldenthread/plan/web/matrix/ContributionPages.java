package org.goldenthread.plan.web.matrix;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Unit;
import org.goldenthread.plan.CellChange;
import org.goldenthread.plan.Matrix;
import org.goldenthread.plan.Matrix.Column;
import org.goldenthread.plan.Matrix.Mark;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which services contribute to which priorities, and where nobody does. */
@Controller
class ContributionPages {
    private final Chooser chooser;
    private final Responsibilities responsibilities;
    private final Organisation organisation;
    private final Spreadsheets spreadsheets;

    ContributionPages(
            Chooser chooser, Responsibilities responsibilities, Organisation organisation, Spreadsheets spreadsheets) {
        this.chooser = chooser;
        this.responsibilities = responsibilities;
        this.organisation = organisation;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/plan/contributions")
    @May(Act.SEE)
    Object contributions(Visitor visitor, ListRequest request, Model model) {
        var chosen = chooser.of(visitor, request.filter("plan"), Tab.CONTRIBUTIONS);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        var view = MatrixView.of(
                        matrix(chosen.get(), visitor.council()), List.of(), Signs.CONTRIBUTIONS, visitor.may(Act.EDIT))
                .narrowed(request.filter("q"), request.filter("gap"));
        return request.exports()
                ? spreadsheets.file(MatrixList.of(view, request), "who-contributes-to-what")
                : page(chosen.get(), view, request, model);
    }

    /** Across stand the services; a council that has none yet sees its directorates. */
    private Matrix matrix(Chosen chosen, String council) {
        var units = organisation.tree(council).flat();
        var services = units.stream()
                .filter(unit -> unit.level() == Unit.Level.SERVICE)
                .toList();
        var columns = (services.isEmpty() ? units : services)
                .stream().map(unit -> new Column(unit.ref(), unit.name())).toList();
        return responsibilities.contributions(chosen.plan().ref(), columns);
    }

    private static String page(Chosen chosen, MatrixView view, ListRequest request, Model model) {
        model.addAttribute("chosen", chosen);
        model.addAttribute("view", view);
        model.addAttribute("list", MatrixList.of(view, request));
        model.addAttribute("words", request.filter("view").equals("words"));
        model.addAttribute("lede", lede(view.whole()));
        model.addAttribute(
                "gaps",
                view.whole().rows().stream()
                        .filter(row -> row.marks().isEmpty())
                        .toList());
        return "plan/contributions";
    }

    private static String lede(Matrix matrix) {
        long gaps = matrix.rows().stream().filter(row -> row.marks().isEmpty()).count();
        int idle = matrix.idle().size();
        return "%s, %s. %s; %s."
                .formatted(
                        MatrixView.counted(matrix.rows().size(), "priority", "priorities"),
                        MatrixView.counted(matrix.columns().size(), "service", "services"),
                        gaps == 0
                                ? "Every priority has a service that contributes to it"
                                : "%d of %d priorities have no service that contributes"
                                        .formatted(gaps, matrix.rows().size()),
                        idle == 0
                                ? "every service contributes to something"
                                : "%d of %d services contribute to nothing"
                                        .formatted(idle, matrix.columns().size()));
    }

    @PostMapping("/plan/contributions")
    @May(Act.EDIT)
    String save(
            Visitor visitor,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "change", defaultValue = "") List<String> written,
            RedirectAttributes redirect,
            Model model) {
        var chosen = chooser.must(visitor, form.get("plan"), Tab.CONTRIBUTIONS);
        var changes =
                written.stream().flatMap(one -> CellChange.read(one).stream()).toList();
        return switch (responsibilities.contribute(chosen.plan().ref(), changes)) {
            case Checked.Accepted<Integer>(Integer count) -> {
                Said.next(redirect, "%d changed".formatted(count));
                yield "redirect:" + chosen.href(Tab.CONTRIBUTIONS);
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> {
                model.addAttribute("problems", problems);
                var request = new ListRequest(
                        Tab.CONTRIBUTIONS.path(), Map.of("plan", chosen.plan().ref()), "", false, null, "");
                var view = MatrixView.of(matrix(chosen, visitor.council()), List.of(), Signs.CONTRIBUTIONS, true);
                yield page(chosen, view, request, model);
            }
        };
    }

    /** Without scripts a cell is a question of its own: nobody, leads, supports. */
    @GetMapping("/plan/contributions/cell")
    @May(Act.EDIT)
    String cell(Visitor visitor, @RequestParam String cell, @RequestParam(defaultValue = "") String plan, Model model) {
        var chosen = chooser.must(visitor, plan, Tab.CONTRIBUTIONS);
        var matrix = matrix(chosen, visitor.council());
        var ends = cell.split("\\.", 2);
        var row = matrix.row(ends[0]).orElseThrow(() -> new org.goldenthread.access.NotHere(cell));
        var column = matrix.columns().stream()
                .filter(one -> ends.length == 2 && one.ref().equals(ends[1]))
                .findFirst()
                .orElseThrow(() -> new org.goldenthread.access.NotHere(cell));
        model.addAttribute("chosen", chosen);
        model.addAttribute("row", row);
        model.addAttribute("column", column);
        model.addAttribute(
                "choices",
                List.of(Mark.values()).stream()
                        .map(mark -> new CellChange(row.ref(), column.ref(), row.mark(column.ref()), mark))
                        .toList());
        return "plan/contribution";
    }
}
