package org.goldenthread.benefits.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingMoves;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving a line to another state, with the reason and whatever takes its place. */
@Controller
@May(Act.OWN)
class SavingMovePages {
    private static final int MOST = 500;
    private final Savings savings;
    private final SavingMoves moves;
    private final SavingsLedger ledger;

    SavingMovePages(Savings savings, SavingMoves moves, SavingsLedger ledger) {
        this.savings = savings;
        this.moves = moves;
        this.ledger = ledger;
    }

    @GetMapping("/benefits/savings/{ref}/state")
    String form(@PathVariable String ref, Visitor visitor, Model model) {
        var saving = SavingPages.mine(savings, ref, visitor);
        var version = Map.of("version", String.valueOf(saving.thing().version()));
        return form(saving, Typed.of(version), List.of(), model);
    }

    private String form(Saving saving, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("saving", saving);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "states",
                saving.state().next().stream()
                        .sorted()
                        .map(one -> new Choice(one.code(), saving.state().move(one) + ": " + one.words()))
                        .toList());
        model.addAttribute("others", others(saving));
        return "benefits/state";
    }

    /** The lines that may take its place; none where they are too many to choose from and one is named instead. */
    private List<Choice> others(Saving saving) {
        if (ledger.count(SavingFilter.of(saving.council())) > MOST) {
            return List.of();
        }
        var turn = new SavingsLedger.Turn(SavingsLedger.Order.TITLE, false, null, MOST);
        var choices = new ArrayList<>(List.of(new Choice("", "None yet")));
        ledger.page(SavingFilter.of(saving.council()), turn).rows().stream()
                .map(SavingsLedger.Row::saving)
                .filter(one -> one.state().counts() && !one.ref().equals(saving.ref()))
                .forEach(one -> choices.add(new Choice(one.ref(), one.title() + " (" + one.ref() + ")")));
        return choices;
    }

    @PostMapping("/benefits/savings/{ref}/state")
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var saving = SavingPages.mine(savings, ref, visitor);
        var typed = Typed.of(fields);
        var to = SavingState.found(typed.text("to"));
        if (to.isEmpty()) {
            return form(saving, typed, List.of(new Problem("to", "Choose what has become of it")), model);
        }
        var because =
                new Savings.Because(typed.text("reason"), typed.reference("replacement"), typed.text("mitigation"));
        try {
            return switch (moves.move(ref, typed.number("version"), to.get(), because)) {
                case Checked.Accepted<Saving>(Saving moved) -> {
                    Said.next(redirect, "It is " + moved.state().words());
                    yield "redirect:/benefits/savings/" + ref;
                }
                case Checked.Refused<Saving>(List<Problem> problems) -> form(saving, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var again = typed.with("version", String.valueOf(race.now().version()));
            var said = Problem.of("Somebody else changed this line in the meantime; it is %s now. Look and save again"
                    .formatted(race.now().state().words()));
            return form(savings.get(ref), again, List.of(said), model);
        }
    }
}
