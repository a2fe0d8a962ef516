package org.goldenthread.risks.web.matrix;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.matrix.Appetite;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.risks.web.Grid;
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

/** Matrices: those in use, taking one from the library, its appetites, writing the next version. */
@Controller
class RiskMatrixPages {
    private static final String ROOT = "/risks/matrices/";
    private final Matrices matrices;
    private final Registers registers;
    private final Risks risks;

    RiskMatrixPages(Matrices matrices, Registers registers, Risks risks) {
        this.matrices = matrices;
        this.registers = registers;
        this.risks = risks;
    }

    @GetMapping("/risks/matrices")
    @May(Act.SEE)
    String list(Visitor visitor, Model model) {
        var used = registers.all(visitor.council());
        model.addAttribute("matrices", matrices.all(visitor.council()));
        model.addAttribute("offered", matrices.offered(visitor.council()));
        model.addAttribute("registers", used);
        return "risks/matrices";
    }

    @PostMapping("/risks/matrices")
    @May(Act.EDIT)
    String use(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect) {
        var made = matrices.use(visitor.council(), form.getOrDefault("code", ""));
        Said.next(redirect, made.edition().name() + " can be used now; choose it for a register");
        return "redirect:" + ROOT + made.id();
    }

    @GetMapping("/risks/matrices/{matrix}")
    @May(Act.SEE)
    String page(@PathVariable String matrix, Visitor visitor, Model model) {
        return page(matrices.get(visitor.council(), Numbers.of(matrix)), Typed.of(Map.of()), List.of(), visitor, model);
    }

    private String page(Matrix matrix, Typed typed, List<Problem> problems, Visitor visitor, Model model) {
        var council = visitor.council();
        model.addAttribute("matrix", matrix);
        model.addAttribute("grid", Grid.of(matrix));
        model.addAttribute("appetites", matrices.appetites(council, matrix.id()));
        model.addAttribute(
                "registers",
                registers.all(council).stream()
                        .filter(one -> one.matrix() == matrix.id())
                        .toList());
        model.addAttribute(
                "others",
                matrices.all(council).stream()
                        .filter(one -> one.id() != matrix.id())
                        .toList());
        model.addAttribute(
                "bands",
                matrix.bands().stream()
                        .map(one -> new Choice(String.valueOf(one.position()), one.name()))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "risks/matrix";
    }

    @PostMapping("/risks/matrices/{matrix}/appetite")
    @May(Act.EDIT)
    String appetite(
            @PathVariable String matrix,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var of = matrices.get(visitor.council(), Numbers.of(matrix));
        var appetite = new Appetite(typed.text("category"), typed.number("band"), typed.text("by"));
        return switch (matrices.agree(visitor.council(), of.id(), appetite)) {
            case Checked.Accepted<Appetite>(Appetite agreed) -> {
                risks.settle(risks.live(visitor.council(), 0));
                Said.next(
                        redirect,
                        "Agreed: " + agreed.category() + " up to "
                                + of.bands().get(agreed.band() - 1).name());
                yield "redirect:" + ROOT + matrix;
            }
            case Checked.Refused<Appetite>(List<Problem> problems) -> page(of, typed, problems, visitor, model);
        };
    }

    @GetMapping("/risks/matrices/{matrix}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable String matrix, Visitor visitor, Model model) {
        var of = matrices.get(visitor.council(), Numbers.of(matrix));
        return form(of, Typed.of(MatrixForm.values(of)), List.of(), model);
    }

    @PostMapping("/risks/matrices/{matrix}/edit")
    @May(Act.EDIT)
    String revise(
            @PathVariable String matrix,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var of = matrices.get(visitor.council(), Numbers.of(matrix));
        var text = MatrixForm.text(typed);
        return switch (matrices.revise(visitor.council(), of.id(), typed.text("name"), text, typed.text("why"))) {
            case Checked.Accepted<Matrix>(Matrix made) -> {
                Said.next(redirect, made.edition().words() + " is kept. Now see what the change would do");
                yield "redirect:" + ROOT + of.id() + "/change?to=" + made.id();
            }
            case Checked.Refused<Matrix>(List<Problem> problems) -> form(of, typed, problems, model);
        };
    }

    private static String form(Matrix of, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("matrix", of);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("form", MatrixForm.of(typed));
        return "risks/matrix-form";
    }
}
