package org.goldenthread.benefits.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.Savings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The amounts of one line, year by year, in one form. */
@Controller
@May(Act.OWN)
class SavingAmountPages {
    private final Savings savings;
    private final LineYears years;
    private final Worth worth;

    SavingAmountPages(Savings savings, LineYears years, Worth worth) {
        this.savings = savings;
        this.years = years;
        this.worth = worth;
    }

    @GetMapping("/benefits/savings/{ref}/amounts")
    String form(@PathVariable String ref, Visitor visitor, Model model) {
        var saving = SavingPages.mine(savings, ref, visitor);
        return form(saving, Typed.of(AmountForm.values(savings.years(ref))), List.of(), model);
    }

    private String form(Saving saving, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("saving", saving);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("amounts", AmountForm.of(savings.years(saving.ref()), worth.thisYear()));
        return "benefits/amounts";
    }

    @PostMapping("/benefits/savings/{ref}/amounts")
    String save(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var saving = SavingPages.mine(savings, ref, visitor);
        var typed = Typed.of(fields);
        var form = AmountForm.of(savings.years(ref), worth.thisYear());
        return switch (form.read(typed).then(changes -> years.changeAll(ref, changes))) {
            case Checked.Accepted<List<Recorded>> done -> {
                Said.next(redirect, "Saved; what was known before is kept");
                yield "redirect:/benefits/savings/" + ref;
            }
            case Checked.Refused<List<Recorded>>(List<Problem> problems) ->
                form(saving, seenNow(typed, ref), problems, model);
        };
    }

    /** What was typed, over what is recorded now: who saves again has seen it. */
    private Typed seenNow(Typed typed, String ref) {
        var again = typed;
        for (var one : new ArrayList<>(savings.years(ref))) {
            again = again.with("seen-" + one.is().year(), String.valueOf(one.id()));
        }
        return again;
    }
}
