package org.goldenthread.benefits.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.Savings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Panels;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Kinds;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A line of the ledger: its page, writing one down and changing what it is. */
@Controller
class SavingPages {
    private static final String NEW = "/benefits/savings/new";
    private final Savings savings;
    private final SavingForm forms;
    private final Worth worth;
    private final SavingViews views;
    private final Kinds kinds;
    private final Panels panels;

    SavingPages(Savings savings, SavingForm forms, SavingViews views, Worth worth, Kinds kinds, Panels panels) {
        this.savings = savings;
        this.forms = forms;
        this.worth = worth;
        this.views = views;
        this.kinds = kinds;
        this.panels = panels;
    }

    @GetMapping("/benefits/savings/{ref}")
    @May(Act.SEE)
    String show(@PathVariable String ref, Visitor visitor, Model model) {
        var view = views.of(savings.get(ref));
        var saving = view.saving();
        var head = new ThingHead(
                saving.thing(), kinds.of(Savings.KIND), Tab.SAVINGS.crumbs(saving.title()), view.lede(), "summary");
        model.addAttribute("head", head);
        model.addAttribute("view", view);
        model.addAttribute("panels", panels.on(saving.thing(), visitor));
        model.addAttribute("mine", visitor.mayChange(saving.thing().owner()));
        return "benefits/saving";
    }

    @GetMapping(NEW)
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), "", Typed.of(typed), List.of(), model);
    }

    @PostMapping(NEW)
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> fields, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(fields);
        var amounts = AmountForm.of(List.of(), worth.thisYear());
        return switch (amounts.read(typed)
                .then(years -> savings.add(
                        visitor.council(),
                        SavingForm.draft(typed),
                        years.stream()
                                .map(one -> new LineYear(one.year(), one.amounts(), null))
                                .toList()))) {
            case Checked.Accepted<Saving>(Saving made) -> {
                Said.next(redirect, made.title() + " is in the ledger");
                yield "redirect:/benefits/savings/" + made.ref();
            }
            case Checked.Refused<Saving>(List<Problem> problems) -> form(visitor.council(), "", typed, problems, model);
        };
    }

    @GetMapping("/benefits/savings/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var saving = mine(savings, ref, visitor);
        return form(saving.council(), ref, Typed.of(SavingForm.values(saving)), List.of(), model);
    }

    @PostMapping("/benefits/savings/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(fields);
        var saving = mine(savings, ref, visitor);
        try {
            return switch (savings.change(ref, typed.number("version"), SavingForm.draft(typed))) {
                case Checked.Accepted<Saving> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/benefits/savings/" + ref;
                }
                case Checked.Refused<Saving>(List<Problem> problems) ->
                    form(saving.council(), ref, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(SavingForm.values(savings.get(ref))));
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(saving.council(), ref, again, List.of(), model);
        }
    }

    static Saving mine(Savings savings, String ref, Visitor visitor) {
        var saving = savings.get(ref);
        if (!visitor.mayChange(saving.thing().owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return saving;
    }

    private String form(String council, String ref, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("ref", ref);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("choices", forms.choices(council, typed));
        model.addAttribute("amounts", AmountForm.of(List.of(), worth.thisYear()));
        return "benefits/saving-form";
    }
}
