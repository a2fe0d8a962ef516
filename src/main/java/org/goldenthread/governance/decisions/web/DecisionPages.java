package org.goldenthread.governance.decisions.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
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

/** Decisions: the list, one of them, writing one down, changing it. */
@Controller
class DecisionPages {
    private static final String AT = "/governance/decisions/";
    private final DecisionList list;
    private final DecisionScreen screen;
    private final DecisionForm form;
    private final Decisions decisions;
    private final ForwardPlan plan;
    private final Spreadsheets spreadsheets;

    DecisionPages(
            DecisionList list,
            DecisionScreen screen,
            DecisionForm form,
            Decisions decisions,
            ForwardPlan plan,
            Spreadsheets spreadsheets) {
        this.list = list;
        this.screen = screen;
        this.form = form;
        this.decisions = decisions;
        this.plan = plan;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/governance/decisions")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "decisions");
        }
        model.addAttribute("list", listing);
        return "governance/decisions/list";
    }

    @GetMapping("/governance/decisions/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        screen.fill(ref, visitor, model);
        return "governance/decisions/decision";
    }

    @GetMapping("/governance/decisions/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var asked = Typed.of(typed);
        var begun = asked.has("planned")
                ? Typed.of(DecisionForm.begun(plan.get(asked.text("planned"))))
                : typed.isEmpty() ? asked.with("executive", "yes").with("callable", "yes") : asked;
        return form(visitor.council(), begun, List.of(), "", model);
    }

    @PostMapping("/governance/decisions/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> typed, RedirectAttributes redirect, Model model) {
        var words = Typed.of(typed);
        return switch (form.draft(words).then(draft -> decisions.add(visitor.council(), draft))) {
            case Checked.Accepted<Decision>(Decision made) -> {
                if (words.has("planned")) {
                    plan.decided(words.text("planned"), made.ref());
                }
                Said.next(
                        redirect,
                        made.ref() + " is written down: " + made.state().words());
                yield "redirect:" + AT + made.ref();
            }
            case Checked.Refused<Decision>(List<Problem> problems) ->
                form(visitor.council(), words, problems, "", model);
        };
    }

    @GetMapping("/governance/decisions/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var decision = mine(decisions.get(ref), visitor);
        return form(decision.council(), Typed.of(DecisionForm.values(decision)), List.of(), ref, model);
    }

    @PostMapping("/governance/decisions/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        var words = Typed.of(typed);
        var decision = mine(decisions.get(ref), visitor);
        try {
            var checked = form.draft(words).then(draft -> decisions.change(ref, words.number("version"), draft));
            return switch (checked) {
                case Checked.Accepted<Decision> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + AT + ref;
                }
                case Checked.Refused<Decision>(List<Problem> problems) ->
                    form(decision.council(), words, problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(DecisionForm.values(decisions.get(ref))));
            var again = words.with("version", String.valueOf(race.now().version()));
            return form(decision.council(), again, List.of(), ref, model);
        }
    }

    @PostMapping("/governance/decisions/{ref}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable String ref, RedirectAttributes redirect) {
        return switch (decisions.remove(ref)) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, ref + " is out of the record; the trail keeps it");
                yield "redirect:/governance/decisions";
            }
            case Checked.Refused<String>(List<Problem> problems) -> {
                Said.next(redirect, "Not removed: " + problems.getFirst().message());
                yield "redirect:" + AT + ref;
            }
        };
    }

    static Decision mine(Decision decision, Visitor visitor) {
        if (!visitor.mayChange(decision.carrying().owner())) {
            throw new NotAllowed("You may read " + decision.ref() + " but not change it");
        }
        return decision;
    }

    private String form(String council, Typed typed, List<Problem> problems, String ref, Model model) {
        form.fill(council, typed, model);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        return "governance/decisions/form";
    }
}
