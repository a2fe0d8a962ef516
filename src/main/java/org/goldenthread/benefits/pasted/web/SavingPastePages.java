package org.goldenthread.benefits.pasted.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.pasted.PastedSaving;
import org.goldenthread.benefits.pasted.SavingPastes;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rows of savings are pasted, looked at, and recorded. */
@Controller
@May(Act.EDIT)
class SavingPastePages {
    private static final String HERE = "/benefits/savings/paste";
    private final SavingPastes pastes;

    SavingPastePages(SavingPastes pastes) {
        this.pastes = pastes;
    }

    @GetMapping(HERE)
    String blank(Model model) {
        return page("", "", List.of(), List.of(), model);
    }

    private static String page(
            String pasted, String why, List<PastedSaving> rows, List<Problem> problems, Model model) {
        model.addAttribute("pasted", pasted);
        model.addAttribute("why", why);
        model.addAttribute("rows", rows);
        model.addAttribute("problems", problems);
        return "benefits/paste";
    }

    /** Looks first; records when it was looked at. */
    @PostMapping(HERE)
    String paste(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var pasted = form.getOrDefault("rows", "");
        var why = form.getOrDefault("why", "");
        if (!form.getOrDefault("sure", "").equals("yes")) {
            return look(visitor, pasted, why, model);
        }
        var seen = new HashMap<String, Long>();
        form.forEach((field, value) -> {
            if (field.matches("seen-\\d{1,6}-\\d{4}") && value.matches("\\d{1,18}")) {
                seen.put(field, Long.parseLong(value));
            }
        });
        return switch (pastes.record(visitor.council(), pasted, seen, why)) {
            case Checked.Accepted<SavingPastes.Outcome>(SavingPastes.Outcome outcome) -> {
                var words = "%d added, %d changed".formatted(outcome.added(), outcome.changed());
                if (outcome.left().isEmpty()) {
                    Said.next(redirect, words);
                    yield "redirect:/benefits/savings";
                }
                model.addAttribute("recorded", words);
                yield page(left(pasted, outcome.left()), why, outcome.left(), List.of(), model);
            }
            case Checked.Refused<SavingPastes.Outcome>(List<Problem> problems) ->
                page(pasted, why, List.of(), problems, model);
        };
    }

    private String look(Visitor visitor, String pasted, String why, Model model) {
        return switch (pastes.read(visitor.council(), pasted)) {
            case Checked.Accepted<List<PastedSaving>>(List<PastedSaving> rows) ->
                page(
                        pasted,
                        why,
                        rows,
                        rows.isEmpty() ? List.of(new Problem("rows", "There is no row below the head")) : List.of(),
                        model);
            case Checked.Refused<List<PastedSaving>>(List<Problem> problems) ->
                page(
                        pasted,
                        why,
                        List.of(),
                        problems.stream()
                                .map(one -> new Problem("rows", one.message()))
                                .toList(),
                        model);
        };
    }

    /** The head and the rows that are left, to be mended and pasted again. */
    private static String left(String pasted, List<PastedSaving> left) {
        var lines = pasted.lines().toList();
        return Stream.concat(
                        lines.stream().limit(1),
                        left.stream().filter(one -> one.line() <= lines.size()).map(one -> lines.get(one.line() - 1)))
                .collect(Collectors.joining("\n"));
    }
}
