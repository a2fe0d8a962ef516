package org.goldenthread.governance.forward.web;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.forward.Planned;
import org.goldenthread.governance.web.Tab;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Panels;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forward plan: the list, one entry, writing one down, changing it. */
@Controller
class PlannedPages {
    static final String AT = "/governance/forward/";
    private final PlannedList list;
    private final PlannedForm form;
    private final ForwardPlan plan;
    private final Things things;
    private final Panels panels;
    private final Spreadsheets spreadsheets;

    PlannedPages(
            PlannedList list,
            PlannedForm form,
            ForwardPlan plan,
            Things things,
            Panels panels,
            Spreadsheets spreadsheets) {
        this.list = list;
        this.form = form;
        this.plan = plan;
        this.things = things;
        this.panels = panels;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/governance/forward")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "forward-plan");
        }
        model.addAttribute("list", listing);
        return "governance/forward/list";
    }

    @GetMapping("/governance/forward/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        var view = view(plan.get(ref));
        var thing = things.get(ref);
        model.addAttribute("view", view);
        model.addAttribute(
                "head", new ThingHead(thing, list.kind(), Tab.FORWARD.crumbs(ref), view.standing(), "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("mine", visitor.mayChange(view.planned().owner()));
        return "governance/forward/planned";
    }

    private PlannedView view(Planned one) {
        var clashes = plan.all(one.council()).stream()
                .filter(other -> other.open()
                        && !other.ref().equals(one.ref())
                        && other.what().day().equals(one.what().day())
                        && Objects.equals(other.what().body(), one.what().body())
                        && other.what().named().equals(one.what().named()))
                .toList();
        var names = things.titles(Stream.of(one.what().body(), one.owner(), one.decision())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList());
        var day = one.what().day().getDayOfWeek();
        var words = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? "on a weekend" : "";
        return new PlannedView(one, clashes, names, words, list.today());
    }

    @GetMapping("/governance/forward/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var asked = Typed.of(typed);
        return form(visitor.council(), typed.isEmpty() ? asked.with("executive", "yes") : asked, List.of(), "", model);
    }

    @PostMapping("/governance/forward/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> typed, RedirectAttributes redirect, Model model) {
        var words = Typed.of(typed);
        return switch (PlannedForm.draft(words).then(this::ahead).then(draft -> plan.add(visitor.council(), draft))) {
            case Checked.Accepted<Planned>(Planned made) -> {
                Said.next(redirect, made.ref() + " is in the plan; the next edition announces it");
                yield "redirect:" + AT + made.ref();
            }
            case Checked.Refused<Planned>(List<Problem> problems) ->
                form(visitor.council(), words, problems, "", model);
        };
    }

    private Checked<ForwardPlan.Draft> ahead(ForwardPlan.Draft draft) {
        return draft.what().day().isBefore(list.today())
                ? Checked.refused(
                        "day", "Its earliest day lies ahead; what was decided already stands among the decisions")
                : Checked.accepted(draft);
    }

    @GetMapping("/governance/forward/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var one = mine(plan.get(ref), visitor);
        return form(one.council(), Typed.of(PlannedForm.values(one)), List.of(), ref, model);
    }

    @PostMapping("/governance/forward/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        var words = Typed.of(typed);
        var one = mine(plan.get(ref), visitor);
        try {
            return switch (PlannedForm.draft(words).then(draft -> plan.change(ref, words.number("version"), draft))) {
                case Checked.Accepted<Planned> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + AT + ref;
                }
                case Checked.Refused<Planned>(List<Problem> problems) ->
                    form(one.council(), words, problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(PlannedForm.values(plan.get(ref))));
            var again = words.with("version", String.valueOf(race.now().version()));
            return form(one.council(), again, List.of(), ref, model);
        }
    }

    static Planned mine(Planned one, Visitor visitor) {
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + one.ref() + " but not change it");
        }
        return one;
    }

    private String form(String council, Typed typed, List<Problem> problems, String ref, Model model) {
        form.fill(council, typed, model);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        return "governance/forward/form";
    }
}
