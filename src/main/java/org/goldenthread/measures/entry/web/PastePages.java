package org.goldenthread.measures.entry.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.paste.PastedRow;
import org.goldenthread.measures.entry.paste.Pastes;
import org.goldenthread.site.Said;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rows copied from a spreadsheet are pasted, looked at, and recorded. */
@Controller
class PastePages {
    private final Pastes pastes;

    PastePages(Pastes pastes) {
        this.pastes = pastes;
    }

    @GetMapping("/measures/enter/paste")
    @May(Act.OWN)
    String blank(Model model) {
        return page("", List.of(), model);
    }

    private static String page(String pasted, List<PastedRow> rows, Model model) {
        model.addAttribute("pasted", pasted);
        model.addAttribute("rows", rows);
        return "measures/paste";
    }

    /** Looks first; records when it was looked at. */
    @PostMapping("/measures/enter/paste")
    @May(Act.OWN)
    String paste(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var pasted = form.getOrDefault("rows", "");
        if (!form.getOrDefault("sure", "").equals("yes")) {
            return page(pasted, pastes.read(visitor, pasted), model);
        }
        Map<Integer, String> reasons = new HashMap<>();
        form.forEach((field, words) -> {
            if (field.matches("sure-\\d{1,6}")) {
                reasons.put(Integer.parseInt(field.substring("sure-".length())), words);
            }
        });
        var outcome = pastes.record(visitor, pasted, reasons);
        if (outcome.left().isEmpty()) {
            Said.next(redirect, outcome.recorded() + " figures recorded");
            return "redirect:/measures/enter";
        }
        model.addAttribute("recorded", outcome.recorded());
        var left = outcome.left().stream().map(PastedRow::written).collect(Collectors.joining("\n"));
        return page(left, pastes.read(visitor, left), model);
    }
}
