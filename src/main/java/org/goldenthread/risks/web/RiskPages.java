package org.goldenthread.risks.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.register.Registers;
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

/** Risks: the list, one of them, writing one down, changing it. */
@Controller
class RiskPages {
    private final RiskList list;
    private final RiskScreen screen;
    private final RiskForm form;
    private final Risks risks;
    private final Registers registers;
    private final Spreadsheets spreadsheets;

    RiskPages(
            RiskList list,
            RiskScreen screen,
            RiskForm form,
            Risks risks,
            Registers registers,
            Spreadsheets spreadsheets) {
        this.list = list;
        this.screen = screen;
        this.form = form;
        this.risks = risks;
        this.registers = registers;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/risks")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "risks");
        }
        model.addAttribute("list", listing);
        model.addAttribute("registers", !registers.all(visitor.council()).isEmpty());
        model.addAttribute("lede", lede(visitor.council()));
        return "risks/list";
    }

    private String lede(String council) {
        var tally = risks.tally(council);
        return tally.live() == 0
                ? ""
                : "%d not closed: %d above appetite, %d escalated, %d with an overdue review."
                        .formatted(tally.live(), tally.above(), tally.escalated(), tally.overdue());
    }

    @GetMapping("/risks/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        screen.fill(ref, visitor, model);
        return "risks/risk";
    }

    @GetMapping("/risks/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), Typed.of(typed), List.of(), "", model);
    }

    @PostMapping("/risks/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> typed, RedirectAttributes redirect, Model model) {
        var words = Typed.of(typed);
        var checked = words.days("triggerDay").then(good -> risks.add(visitor.council(), RiskForm.draft(good)));
        return switch (checked) {
            case Checked.Accepted<Risk>(Risk made) -> {
                Said.next(redirect, made.ref() + " is in the register; now judge it");
                yield "redirect:/risks/" + made.ref() + "/assess";
            }
            case Checked.Refused<Risk>(List<Problem> problems) -> form(visitor.council(), words, problems, "", model);
        };
    }

    @GetMapping("/risks/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var risk = mine(risks.get(ref), visitor);
        return form(risk.council(), Typed.of(RiskForm.values(risk)), List.of(), ref, model);
    }

    @PostMapping("/risks/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        var words = Typed.of(typed);
        var risk = mine(risks.get(ref), visitor);
        try {
            var checked = words.days("triggerDay")
                    .then(good -> risks.change(ref, good.number("version"), RiskForm.draft(good)));
            return switch (checked) {
                case Checked.Accepted<Risk> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/risks/" + ref;
                }
                case Checked.Refused<Risk>(List<Problem> problems) -> form(risk.council(), words, problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(RiskForm.values(risks.get(ref))));
            return form(
                    risk.council(),
                    words.with("version", String.valueOf(race.now().version())),
                    List.of(),
                    ref,
                    model);
        }
    }

    static Risk mine(Risk risk, Visitor visitor) {
        if (!visitor.mayChange(risk.owner())) {
            throw new NotAllowed("You may read " + risk.ref() + " but not change it");
        }
        return risk;
    }

    @PostMapping("/risks/{ref}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable String ref, RedirectAttributes redirect) {
        return switch (risks.remove(ref)) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, ref + " is out of the record; the trail keeps it");
                yield "redirect:/risks";
            }
            case Checked.Refused<String>(List<Problem> problems) -> {
                Said.next(redirect, "Not removed: " + problems.getFirst().message());
                yield "redirect:/risks/" + ref;
            }
        };
    }

    private String form(String council, Typed typed, List<Problem> problems, String ref, Model model) {
        form.fill(council, typed, model);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        return "risks/form";
    }
}
