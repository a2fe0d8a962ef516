package org.goldenthread.benefits.claims.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.claims.Claim;
import org.goldenthread.benefits.claims.Claims;
import org.goldenthread.intake.typed.Typed;
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

/** What one line claims to save from. */
@Controller
@May(Act.OWN)
class ClaimPages {
    private final Savings savings;
    private final Claims claims;

    ClaimPages(Savings savings, Claims claims) {
        this.savings = savings;
        this.claims = claims;
    }

    private Saving mine(String ref, Visitor visitor) {
        var saving = savings.get(ref);
        if (!visitor.mayChange(saving.thing().owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return saving;
    }

    @GetMapping("/benefits/savings/{ref}/claims")
    String show(@PathVariable String ref, Visitor visitor, Model model) {
        return show(mine(ref, visitor), Typed.of(Map.of()), List.of(), model);
    }

    private String show(Saving saving, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("saving", saving);
        model.addAttribute("claims", claims.of(saving.ref()));
        model.addAttribute(
                "sorts",
                Arrays.stream(Claim.Sort.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "benefits/claims";
    }

    @PostMapping("/benefits/savings/{ref}/claims")
    String add(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var saving = mine(ref, visitor);
        var typed = Typed.of(fields);
        var draft = new Claims.Draft(typed.text("sort"), typed.text("what"), typed.day("starts"), typed.day("ends"));
        return switch (typed.days("starts", "ends").then(days -> claims.add(ref, draft))) {
            case Checked.Accepted<Claim> done -> {
                Said.next(redirect, "Claimed");
                yield "redirect:/benefits/savings/" + ref;
            }
            case Checked.Refused<Claim>(List<Problem> problems) -> show(saving, typed, problems, model);
        };
    }

    @PostMapping("/benefits/savings/{ref}/claims/{claim}/drop")
    String drop(@PathVariable String ref, @PathVariable long claim, Visitor visitor, RedirectAttributes redirect) {
        mine(ref, visitor);
        claims.drop(ref, claim);
        Said.next(redirect, "It is no longer claimed");
        return "redirect:/benefits/savings/" + ref + "/claims";
    }
}
