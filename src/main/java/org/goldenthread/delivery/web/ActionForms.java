package org.goldenthread.delivery.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Actions.Draft;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.office.Raising;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of actions and milestones; writing one down and changing what is written. */
@Controller
class ActionForms {
    private final ActionList list;
    private final Actions actions;
    private final Undertakings undertakings;
    private final Things things;
    private final Raising raising;
    private final Spreadsheets spreadsheets;

    ActionForms(
            ActionList list,
            Actions actions,
            Undertakings undertakings,
            Things things,
            Raising raising,
            Spreadsheets spreadsheets) {
        this.list = list;
        this.actions = actions;
        this.undertakings = undertakings;
        this.things = things;
        this.raising = raising;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping({"/delivery/actions", "/delivery/milestones"})
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "actions");
        }
        model.addAttribute("list", listing);
        return "delivery/actions";
    }

    @GetMapping("/delivery/actions/new")
    @May(Act.OWN)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor, Typed.of(typed), List.of(), null, model);
    }

    @PostMapping("/delivery/actions/new")
    @May(Act.OWN)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var council = visitor.council();
        return switch (raising.allowed(visitor, typed, "project")
                .then(fine -> fine.days("start", "due"))
                .then(days -> actions.add(council, draft(sort(days), days)))) {
            case Checked.Accepted<Action>(Action made) -> {
                Said.next(redirect, made.sort().noun() + " " + made.ref() + " is in the record");
                yield "redirect:" + UndertakingView.href(made);
            }
            case Checked.Refused<Action>(List<Problem> problems) -> form(visitor, typed, problems, null, model);
        };
    }

    @GetMapping("/delivery/actions/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var one = mine(ref, visitor);
        return form(visitor, Typed.of(values(one)), List.of(), one, model);
    }

    @PostMapping("/delivery/actions/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var one = mine(ref, visitor);
        try {
            return switch (typed.days("start", "due")
                    .then(days -> actions.change(ref, days.number("version"), draft(one.sort(), days)))) {
                case Checked.Accepted<Action>(Action changed) -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + UndertakingView.href(changed);
                }
                case Checked.Refused<Action>(List<Problem> problems) -> form(visitor, typed, problems, one, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(values(actions.get(ref))));
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(visitor, again, List.of(), one, model);
        }
    }

    @PostMapping("/delivery/actions/{ref}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable String ref, RedirectAttributes redirect) {
        var one = actions.get(ref);
        actions.remove(ref);
        Said.next(redirect, ref + " is out of the record; the trail keeps it");
        return "redirect:"
                + (one.project() == null ? "/delivery/actions" : UndertakingView.href(undertakings.get(one.project())));
    }

    private Action mine(String ref, Visitor visitor) {
        var one = actions.get(ref);
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return one;
    }

    private static Sort sort(Typed typed) {
        return Sort.ofCode(typed.text("sort"));
    }

    private static Draft draft(Sort sort, Typed typed) {
        var wording = new Action.Wording(
                typed.text("code"),
                typed.has("type") ? typed.text("type") : "task",
                typed.text("outcome"),
                typed.text("horizon"),
                "",
                "");
        var written = new Actions.Written(wording, typed.day("start"), typed.day("due"), typed.text("because"), "");
        return new Draft(
                typed.reference("project"),
                sort,
                typed.text("title"),
                typed.reference("owner"),
                typed.text("ownerNamed"),
                written);
    }

    private Map<String, String> values(Action one) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(things.get(one.ref()).version()));
        values.put("sort", one.sort().code());
        values.put("project", one.project() == null ? "" : one.project());
        values.put("title", one.title());
        values.put("owner", one.owner() == null ? "" : one.owner());
        values.put("ownerNamed", one.ownerNamed());
        values.put("code", one.wording().code());
        values.put("type", one.wording().type());
        values.put("outcome", one.wording().outcome());
        values.put("horizon", one.wording().horizon());
        values.put("start", UndertakingForms.iso(one.dates().start()));
        values.put("due", UndertakingForms.iso(one.dates().due()));
        return values;
    }

    private String form(Visitor visitor, Typed typed, List<Problem> problems, @Nullable Action one, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("one", one);
        model.addAttribute("projects", projects(visitor, one));
        model.addAttribute("posts", raising.posts(visitor, typed.reference("owner")));
        return "delivery/action-form";
    }

    private List<Choice> projects(Visitor visitor, @Nullable Action one) {
        if (!visitor.may(Act.EDIT) && one == null) {
            return raising.about(visitor, "Choose");
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Nothing: it belongs to a plan alone"));
        for (var level : List.of(Level.PROJECT, Level.STRAND, Level.PROGRAMME)) {
            undertakings
                    .ofLevel(visitor.council(), level)
                    .forEach(above -> choices.add(new Choice(above.ref(), level.noun() + ": " + above.title())));
        }
        return choices;
    }
}
