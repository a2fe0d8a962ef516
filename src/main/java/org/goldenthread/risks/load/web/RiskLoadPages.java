package org.goldenthread.risks.load.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.control.Control.Side;
import org.goldenthread.risks.load.RiskBatches;
import org.goldenthread.risks.load.RiskLoads;
import org.goldenthread.risks.load.RiskLoads.Brought;
import org.goldenthread.risks.load.RiskLoads.Looked;
import org.goldenthread.risks.load.RiskLoads.Opened;
import org.goldenthread.risks.load.RiskLoads.Outcome;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.risks.web.Numbers;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A register from a spreadsheet: a file or pasted rows, looked at row by row, then written down. */
@Controller
@May(Act.EDIT)
class RiskLoadPages {
    private static final String HERE = "/risks/load";
    private static final String ROWS = "rows";
    private static final List<Choice> SIDES = Stream.of(Side.values())
            .map(one -> new Choice(one.code(), one.words()))
            .toList();
    private final RiskLoads loads;
    private final RiskBatches batches;
    private final Registers registers;

    RiskLoadPages(RiskLoads loads, RiskBatches batches, Registers registers) {
        this.loads = loads;
        this.batches = batches;
        this.registers = registers;
    }

    @GetMapping(HERE)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return page(visitor, Typed.of(typed), List.of(), model);
    }

    /** Looks first; writes down what was looked at. */
    @PostMapping(HERE)
    String bring(
            Visitor visitor,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect,
            Model model)
            throws IOException {
        var typed = Typed.of(form);
        if (file != null && !file.isEmpty()) {
            typed = typed.with("name", String.valueOf(file.getOriginalFilename()));
            var opened = opened(file);
            if (opened instanceof Checked.Refused<Opened> refused) {
                var problems = refused.problems().stream()
                        .map(one -> new Problem("file", one.message()))
                        .toList();
                return page(visitor, typed, problems, model);
            }
            var rows = ((Checked.Accepted<Opened>) opened).value();
            typed = typed.with(ROWS, rows.text());
            model.addAttribute("leftOut", rows.notTaken());
        }
        if (!typed.has(ROWS)) {
            var problem = new Problem("file", "Choose a file that is not empty, or paste rows");
            return page(visitor, typed, List.of(problem), model);
        }
        return typed.get("sure").equals("yes")
                ? write(visitor, typed, redirect, model)
                : look(visitor, typed, List.of(), model);
    }

    private Checked<Opened> opened(MultipartFile file) throws IOException {
        var path = Files.createTempFile("risks", ".tmp");
        try {
            file.transferTo(path);
            return loads.open(path, String.valueOf(file.getOriginalFilename()));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static Brought brought(Visitor visitor, Typed typed) {
        return new Brought(
                visitor.council(),
                Numbers.of(typed.text("register")),
                typed.text("name"),
                Side.ofCode(typed.get("controls")),
                typed.get(ROWS));
    }

    private String look(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        return switch (loads.look(brought(visitor, typed))) {
            case Checked.Accepted<Looked>(Looked looked) -> {
                model.addAttribute("looked", looked);
                yield page(visitor, typed, problems, model);
            }
            case Checked.Refused<Looked> refused -> page(visitor, typed, refused.problems(), model);
        };
    }

    private String write(Visitor visitor, Typed typed, RedirectAttributes redirect, Model model) {
        return switch (loads.record(brought(visitor, typed))) {
            case Checked.Accepted<Outcome>(Outcome outcome) -> {
                var words = outcome.written() + (outcome.written() == 1 ? " risk is" : " risks are") + " written down";
                if (outcome.left().isEmpty()) {
                    Said.next(redirect, words);
                    yield "redirect:/risks?register=" + Numbers.of(typed.text("register"));
                }
                model.addAttribute("written", words);
                yield look(visitor, typed.with(ROWS, outcome.left()), List.of(), model);
            }
            case Checked.Refused<Outcome> refused -> page(visitor, typed, refused.problems(), model);
        };
    }

    /** What a register wrote down goes again as one. */
    @PostMapping(HERE + "/{id}/take-back")
    String takeBack(
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        return switch (batches.takeBack(visitor.council(), id, Typed.of(form).text("why-" + id))) {
            case Checked.Accepted<String>(String told) -> {
                Said.next(redirect, "Taken back: " + told);
                yield "redirect:" + HERE;
            }
            case Checked.Refused<String> refused -> page(visitor, Typed.of(form), refused.problems(), model);
        };
    }

    private String page(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("batches", batches.latest(visitor.council()));
        model.addAttribute("sides", SIDES);
        model.addAttribute(
                "registers",
                registers.open(visitor.council()).stream()
                        .map(one -> new Choice(String.valueOf(one.id()), one.label()))
                        .toList());
        return "risks/load";
    }
}
