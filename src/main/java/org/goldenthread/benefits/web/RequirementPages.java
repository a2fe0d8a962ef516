package org.goldenthread.benefits.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the financial plan asks for, line by line, and what it asked for before. */
@Controller
class RequirementPages {
    private final Requirements requirements;
    private final Worth worth;

    RequirementPages(Requirements requirements, Worth worth) {
        this.requirements = requirements;
        this.worth = worth;
    }

    @GetMapping("/benefits/requirement")
    @May(Act.SEE)
    String show(Visitor visitor, Model model) {
        return show(visitor, Typed.of(Map.of("year", String.valueOf(worth.thisYear()))), List.of(), model);
    }

    private String show(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var history = requirements.history(visitor.council());
        model.addAttribute(
                "lines", history.stream().filter(Requirements.Line::holds).toList());
        model.addAttribute(
                "before", history.stream().filter(one -> !one.holds()).toList());
        model.addAttribute("sums", requirements.byYear(visitor.council()));
        model.addAttribute(
                "years",
                worth.years(history.stream().map(Requirements.Line::year).toList()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "benefits/requirement";
    }

    @PostMapping("/benefits/requirement")
    @May(Act.EDIT)
    String write(Visitor visitor, @RequestParam Map<String, String> fields, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(fields);
        var problems = new ArrayList<Problem>();
        var amount = AmountForm.money(typed, "amount", problems);
        if (amount == null) {
            if (problems.isEmpty()) {
                problems.add(new Problem("amount", "Enter the amount"));
            }
            return show(visitor, typed, problems, model);
        }
        int year = typed.number("year");
        var wanted = new Requirements.Wanted(year, typed.text("name"), amount, typed.text("why"));
        return switch (requirements.write(visitor.council(), wanted)) {
            case Checked.Accepted<Requirements.Wanted> done -> {
                Said.next(redirect, "%s asks for %s".formatted(LineYear.words(year), amount.words()));
                yield "redirect:/benefits/requirement";
            }
            case Checked.Refused<Requirements.Wanted>(List<Problem> reasons) -> show(visitor, typed, reasons, model);
        };
    }
}
