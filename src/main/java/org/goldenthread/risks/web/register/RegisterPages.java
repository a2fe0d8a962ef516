package org.goldenthread.risks.web.register;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.risks.web.Numbers;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
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

/** Registers: the list, opening one, changing who reviews it and by what rules. */
@Controller
class RegisterPages {
    private final RegisterList list;
    private final Registers registers;
    private final Matrices matrices;
    private final Risks risks;
    private final Spreadsheets spreadsheets;

    RegisterPages(RegisterList list, Registers registers, Matrices matrices, Risks risks, Spreadsheets spreadsheets) {
        this.list = list;
        this.registers = registers;
        this.matrices = matrices;
        this.risks = risks;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/risks/registers")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "risk-registers");
        }
        model.addAttribute("list", listing);
        return "risks/registers";
    }

    @GetMapping("/risks/registers/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var words = Typed.of(typed).with("significant", "yes");
        return form(visitor.council(), words, List.of(), model);
    }

    @PostMapping("/risks/registers/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var council = visitor.council();
        var checked = RegisterForm.matrix(council, typed, matrices)
                .then(matrix -> RegisterForm.register(typed, 0, matrix))
                .then(wanted -> registers.add(council, wanted));
        return switch (checked) {
            case Checked.Accepted<Register>(Register made) -> {
                Said.next(redirect, made.name() + " is open");
                yield "redirect:/risks/registers/" + made.id();
            }
            case Checked.Refused<Register>(List<Problem> problems) -> form(council, typed, problems, model);
        };
    }

    @GetMapping("/risks/registers/{register}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable String register, Visitor visitor, Model model) {
        var one = registers.get(visitor.council(), Numbers.of(register));
        return form(visitor.council(), Typed.of(RegisterForm.values(one)), List.of(), model);
    }

    @PostMapping("/risks/registers/{register}/edit")
    @May(Act.EDIT)
    String change(
            @PathVariable String register,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form).with("id", register);
        var council = visitor.council();
        long id = registers.get(council, Numbers.of(register)).id();
        var checked = RegisterForm.matrix(council, typed, matrices)
                .then(matrix -> RegisterForm.register(typed, id, matrix))
                .then(wanted -> registers.change(council, wanted));
        return switch (checked) {
            case Checked.Accepted<Register> done -> {
                risks.registerChanged(council, id);
                Said.next(redirect, "Saved");
                yield "redirect:/risks/registers/" + register;
            }
            case Checked.Refused<Register>(List<Problem> problems) -> {
                var now = registers.get(council, id).version();
                boolean raced = now != typed.number("version");
                yield form(council, raced ? typed.with("version", String.valueOf(now)) : typed, problems, model);
            }
        };
    }

    private String form(String council, Typed typed, List<Problem> problems, Model model) {
        RegisterForm.fill(typed, registers.open(council), model);
        var newest = matrices.newest(council).stream()
                .map(one -> new Choice(String.valueOf(one.id()), one.edition().words()));
        var offered = matrices.offered(council).stream()
                .map(one -> new Choice(one.edition().code(), one.edition().name() + ", from the library"));
        model.addAttribute(
                "matrices", java.util.stream.Stream.concat(newest, offered).toList());
        model.addAttribute("problems", problems);
        return "risks/register-form";
    }
}
