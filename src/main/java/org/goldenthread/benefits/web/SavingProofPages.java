package org.goldenthread.benefits.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYear.Verified;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingMoves;
import org.goldenthread.benefits.Savings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
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

/** Finance verifies what a line delivered in a year, or takes that back. */
@Controller
@May(Act.EDIT)
class SavingProofPages {
    private final Savings savings;
    private final SavingMoves moves;
    private final LineYears years;
    private final Posts posts;
    private final Worth worth;

    SavingProofPages(Savings savings, SavingMoves moves, LineYears years, Posts posts, Worth worth) {
        this.savings = savings;
        this.moves = moves;
        this.years = years;
        this.posts = posts;
        this.worth = worth;
    }

    @GetMapping("/benefits/savings/{ref}/verify/{year}")
    String form(@PathVariable String ref, @PathVariable int year, Visitor visitor, Model model) {
        var saving = ours(ref, visitor);
        var recorded = recorded(ref, year);
        var values = new HashMap<>(Map.of("on", worth.today().toString(), "seen", String.valueOf(recorded.id())));
        posts.choices(saving.council()).stream()
                .map(Choice::value)
                .filter(visitor.posts()::contains)
                .findFirst()
                .ifPresent(post -> values.put("verifier", post));
        return form(saving, recorded, Typed.of(values), List.of(), model);
    }

    private Saving ours(String ref, Visitor visitor) {
        var saving = savings.get(ref);
        if (!saving.council().equals(visitor.council())) {
            throw new NotHere(ref);
        }
        return saving;
    }

    private Recorded recorded(String ref, int year) {
        return years.at(ref, year)
                .filter(one -> one.is().amounts().delivered() != null)
                .orElseThrow(() -> new NotHere("this year of " + ref));
    }

    private String form(Saving saving, Recorded recorded, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("saving", saving);
        model.addAttribute("recorded", recorded);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("posts", posts.choices(saving.council(), typed.reference("verifier")));
        return "benefits/verify";
    }

    @PostMapping("/benefits/savings/{ref}/verify/{year}")
    String verify(
            @PathVariable String ref,
            @PathVariable int year,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var saving = ours(ref, visitor);
        var recorded = recorded(ref, year);
        var typed = Typed.of(fields);
        return switch (checked(saving, visitor, typed).then(proof -> moves.verify(ref, year, seen(typed), proof))) {
            case Checked.Accepted<Recorded> done -> {
                Said.next(redirect, "Verified");
                yield "redirect:/benefits/savings/" + ref;
            }
            case Checked.Refused<Recorded>(List<Problem> problems) ->
                form(saving, recorded, typed.with("seen", String.valueOf(recorded.id())), problems, model);
        };
    }

    private static long seen(Typed typed) {
        return typed.text("seen").matches("\\d{1,18}") ? Long.parseLong(typed.text("seen")) : 0;
    }

    private static Checked<Verified> checked(Saving saving, Visitor visitor, Typed typed) {
        var problems = new ArrayList<Problem>();
        var owner = saving.thing().owner();
        var on = typed.day("on");
        if (owner != null && visitor.posts().contains(owner)) {
            problems.add(Problem.of("You hold the post that owns this saving; somebody else verifies it"));
        }
        if (on == null) {
            problems.add(new Problem("on", "Enter the day of verification"));
        }
        return on == null || !problems.isEmpty()
                ? Checked.refused(problems)
                : Checked.accepted(new Verified(typed.text("verifier"), on, typed.text("evidence")));
    }

    @PostMapping("/benefits/savings/{ref}/verify/{year}/back")
    String back(
            @PathVariable String ref,
            @PathVariable int year,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var saving = ours(ref, visitor);
        var recorded = recorded(ref, year);
        var typed = Typed.of(fields);
        return switch (moves.unverify(ref, year, typed.text("why"))) {
            case Checked.Accepted<Recorded> done -> {
                Said.next(redirect, "The verification is taken back; the record keeps that it was made");
                yield "redirect:/benefits/savings/" + ref;
            }
            case Checked.Refused<Recorded>(List<Problem> problems) -> form(saving, recorded, typed, problems, model);
        };
    }
}
