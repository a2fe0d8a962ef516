package org.goldenthread.risks.web.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.change.MatrixChanges;
import org.goldenthread.risks.change.Preview;
import org.goldenthread.risks.matrix.CellMap;
import org.goldenthread.risks.web.Numbers;
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

/** Changing from one version of a matrix to another: previewed cell by cell with counts, then applied with a reason. */
@Controller
class MatrixChangePages {
    private static final String CELL = "map.";
    private final MatrixChanges changes;

    MatrixChangePages(MatrixChanges changes) {
        this.changes = changes;
    }

    @GetMapping("/risks/matrices/{matrix}/change")
    @May(Act.EDIT)
    String preview(@PathVariable String matrix, Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return page(map(matrix, visitor, Typed.of(typed)), Typed.of(typed), List.of(), visitor, model);
    }

    @PostMapping("/risks/matrices/{matrix}/change")
    @May(Act.EDIT)
    String change(
            @PathVariable String matrix,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var map = map(matrix, visitor, typed);
        if (!typed.get("do").equals("apply")) {
            return page(map, typed, List.of(), visitor, model);
        }
        return switch (changes.apply(visitor.council(), map, typed.text("reason"))) {
            case Checked.Accepted<Integer>(Integer moved) -> {
                Said.next(
                        redirect,
                        "%d %s new assessments in %s; the older ones stay as they were"
                                .formatted(
                                        moved,
                                        moved == 1 ? "risk has" : "risks have",
                                        map.to().edition().words()));
                yield "redirect:/risks/matrices/" + map.to().id();
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> page(map, typed, problems, visitor, model);
        };
    }

    private CellMap map(String matrix, Visitor visitor, Typed typed) {
        var chosen = new HashMap<String, String>();
        typed.values().forEach((name, value) -> {
            if (name.startsWith(CELL)) {
                chosen.put(name.substring(CELL.length()), value);
            }
        });
        return changes.map(visitor.council(), Numbers.of(matrix), Numbers.of(typed.get("to")), chosen);
    }

    private String page(CellMap map, Typed typed, List<Problem> problems, Visitor visitor, Model model) {
        Preview preview = changes.preview(visitor.council(), map);
        model.addAttribute("preview", preview);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "choices",
                map.to().cells().stream()
                        .map(cell -> new Choice(
                                cell.key(),
                                map.to().words(cell) + ": "
                                        + map.to().band(cell).name() + " " + cell.score()))
                        .toList());
        return "risks/matrix-change";
    }
}
