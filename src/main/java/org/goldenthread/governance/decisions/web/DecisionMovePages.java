package org.goldenthread.governance.decisions.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionRoute;
import org.goldenthread.governance.decisions.DecisionState;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.goldenthread.governance.decisions.DecisionStep;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving a decision along its route, and tying it to what it decides. */
@Controller
class DecisionMovePages {
    private static final String AT = "redirect:/governance/decisions/";
    private final Decisions decisions;
    private final DecisionRoute route;
    private final Things things;

    DecisionMovePages(Decisions decisions, DecisionRoute route, Things things) {
        this.decisions = decisions;
        this.route = route;
        this.things = things;
    }

    /** The table of every move, drawn from the table itself. */
    @GetMapping("/governance/decisions/route")
    @May(Act.SEE)
    String table(Model model) {
        model.addAttribute("states", List.of(DecisionState.values()));
        return "governance/decisions/route";
    }

    @GetMapping("/governance/decisions/{ref}/move")
    @May(Act.OWN)
    String asked(@PathVariable String ref, Visitor visitor, Model model) {
        var decision = DecisionPages.mine(decisions.get(ref), visitor);
        var typed = Typed.of(Map.of("version", String.valueOf(decision.version())));
        return form(decision, typed, List.of(), model);
    }

    @PostMapping("/governance/decisions/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var decision = DecisionPages.mine(decisions.get(ref), visitor);
        var typed = Typed.of(form);
        try {
            return switch (typed.days("day").then(good -> moved(ref, good))) {
                case Checked.Accepted<Decision>(Decision now) -> {
                    Said.next(redirect, ref + " is now " + now.state().words());
                    yield AT + ref;
                }
                case Checked.Refused<Decision>(List<Problem> problems) -> form(decision, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of("Somebody else changed " + ref + " in the meantime. Your words are still in the"
                    + " form: look at the decision, and save again if they hold");
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(decisions.get(ref), again, List.of(problem), model);
        }
    }

    private Checked<Decision> moved(String ref, Typed typed) {
        var move = Move.ofCode(typed.text("move"));
        return move.isEmpty()
                ? Checked.refused("move", "Choose what is to happen")
                : route.move(
                        ref,
                        typed.number("version"),
                        new DecisionStep.Wish(
                                move.get(),
                                typed.day("day"),
                                typed.text("who"),
                                typed.text("reason"),
                                typed.text("agreed"),
                                typed.text("wording")));
    }

    private String form(Decision decision, Typed typed, List<Problem> problems, Model model) {
        var moves = decision.life().allowed().stream()
                .filter(one -> one != Move.PASS)
                .toList();
        model.addAttribute("decision", decision);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "moves",
                moves.stream().map(one -> new Choice(one.code(), one.words())).toList());
        model.addAttribute("urgent", moves.contains(Move.URGENT));
        model.addAttribute("amend", moves.contains(Move.AMEND));
        return "governance/decisions/move";
    }

    @GetMapping("/governance/decisions/{ref}/decides")
    @May(Act.OWN)
    String ties(@PathVariable String ref, Visitor visitor, Model model) {
        var decision = DecisionPages.mine(decisions.get(ref), visitor);
        return tieForm(decision, Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping("/governance/decisions/{ref}/decides")
    @May(Act.OWN)
    String tie(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var decision = DecisionPages.mine(decisions.get(ref), visitor);
        var typed = Typed.of(form);
        var other = typed.text("other").toUpperCase(java.util.Locale.ROOT);
        return switch (decisions.decides(ref, other, typed.text("effect"))) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, ref + " now points to " + other);
                yield AT + ref;
            }
            case Checked.Refused<String>(List<Problem> problems) -> tieForm(decision, typed, problems, model);
        };
    }

    @PostMapping("/governance/decisions/{ref}/decides/{other}/cut")
    @May(Act.OWN)
    String cut(@PathVariable String ref, @PathVariable String other, Visitor visitor, RedirectAttributes redirect) {
        DecisionPages.mine(decisions.get(ref), visitor);
        things.ties(List.of(ref)).stream()
                .filter(tie -> tie.kind() == TieKind.DECIDED_BY && tie.upper().equals(other))
                .map(Tie::id)
                .forEach(things::cut);
        Said.next(redirect, ref + " does not point to " + other + " any more");
        return AT + ref;
    }

    private String tieForm(Decision decision, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("decision", decision);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("effects", Effects.ALL);
        return "governance/decisions/decides";
    }
}
