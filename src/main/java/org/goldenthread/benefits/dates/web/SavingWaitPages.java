package org.goldenthread.benefits.dates.web;

import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.dates.DateRisks;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a saving waits for. */
@Controller
@May(Act.OWN)
class SavingWaitPages {
    private final Savings savings;
    private final DateRisks dates;

    SavingWaitPages(Savings savings, DateRisks dates) {
        this.savings = savings;
        this.dates = dates;
    }

    private void mine(String ref, Visitor visitor) {
        if (!visitor.mayChange(savings.get(ref).thing().owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
    }

    @PostMapping("/benefits/savings/{ref}/waits")
    String waits(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String enabler,
            Visitor visitor,
            RedirectAttributes redirect) {
        mine(ref, visitor);
        Said.next(
                redirect,
                switch (dates.waitsFor(ref, enabler)) {
                    case Checked.Accepted<String>(String title) -> "It waits for " + title;
                    case Checked.Refused<String>(List<Problem> problems) ->
                        "Not saved. " + problems.getFirst().message();
                });
        return "redirect:/benefits/savings/" + ref;
    }

    @PostMapping("/benefits/savings/{ref}/waits/{tie}/no-more")
    String noMore(@PathVariable String ref, @PathVariable long tie, Visitor visitor, RedirectAttributes redirect) {
        mine(ref, visitor);
        dates.waitsNoMore(ref, tie);
        Said.next(redirect, "It no longer waits for that");
        return "redirect:/benefits/savings/" + ref;
    }
}
