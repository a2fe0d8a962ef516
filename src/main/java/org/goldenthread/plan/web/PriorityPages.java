package org.goldenthread.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priorities.Draft;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Priority.Term;
import org.goldenthread.plan.web.Chosen.Tab;
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

/** Priorities: the list, one of them, writing one down, changing it. */
@Controller
class PriorityPages {
    private final Chooser chooser;
    private final PriorityList list;
    private final PriorityScreen screen;
    private final Priorities priorities;
    private final Plans plans;
    private final Things things;
    private final Posts posts;
    private final Spreadsheets spreadsheets;

    PriorityPages(
            Chooser chooser,
            PriorityList list,
            PriorityScreen screen,
            Priorities priorities,
            Plans plans,
            Things things,
            Posts posts,
            Spreadsheets spreadsheets) {
        this.chooser = chooser;
        this.list = list;
        this.screen = screen;
        this.priorities = priorities;
        this.plans = plans;
        this.things = things;
        this.posts = posts;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/plan/priorities")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var wanted = request.filter("plan").equals("all") ? "" : request.filter("plan");
        var chosen = chooser.of(visitor, wanted, Tab.PRIORITIES);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        var listing = list.of(chosen.get(), visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "priorities");
        }
        model.addAttribute("chosen", chosen.get());
        model.addAttribute("list", listing);
        return "plan/priorities";
    }

    @GetMapping("/plan/priorities/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        screen.fill(ref, visitor, model);
        return "plan/priority";
    }

    @GetMapping("/plan/priorities/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var chosen = chooser.of(visitor, typed.get("plan"), Tab.PRIORITIES);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        var values = new HashMap<>(typed);
        values.putIfAbsent(
                "level", String.valueOf(chosen.get().plan().answeredLevel().position()));
        return form(chosen.get(), Typed.of(values), List.of(), null, model);
    }

    @PostMapping("/plan/priorities/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var chosen = chooser.must(visitor, typed.get("plan"), Tab.PRIORITIES);
        return switch (priorities.add(draft(chosen.plan().ref(), typed))) {
            case Checked.Accepted<Priority>(Priority made) -> {
                Said.next(redirect, made.ref() + " is in the plan");
                yield "redirect:/plan/priorities/" + made.ref();
            }
            case Checked.Refused<Priority>(List<Problem> problems) -> form(chosen, typed, problems, null, model);
        };
    }

    @GetMapping("/plan/priorities/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var priority = mine(ref, visitor);
        var chosen = chooser.must(visitor, priority.plan(), Tab.PRIORITIES);
        return form(chosen, Typed.of(values(priority)), List.of(), priority, model);
    }

    @PostMapping("/plan/priorities/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var priority = mine(ref, visitor);
        var chosen = chooser.must(visitor, priority.plan(), Tab.PRIORITIES);
        try {
            return switch (priorities.change(ref, typed.number("version"), draft(priority.plan(), typed))) {
                case Checked.Accepted<Priority> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/plan/priorities/" + ref;
                }
                case Checked.Refused<Priority>(List<Problem> problems) ->
                    form(chosen, typed, problems, priority, model);
            };
        } catch (ChangedMeanwhile race) {
            var now = priorities.get(ref);
            model.addAttribute("now", Typed.of(values(now)));
            return form(chosen, typed.with("version", String.valueOf(race.now().version())), List.of(), now, model);
        }
    }

    private Priority mine(String ref, Visitor visitor) {
        var priority = priorities.get(ref);
        if (!visitor.mayChange(priority.owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return priority;
    }

    @PostMapping("/plan/priorities/{ref}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable String ref, RedirectAttributes redirect) {
        var plan = priorities.get(ref).plan();
        return switch (priorities.remove(ref)) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, ref + " is out of the plan; the trail keeps it");
                yield "redirect:/plan/priorities?plan=" + plan;
            }
            case Checked.Refused<String>(List<Problem> problems) -> {
                Said.next(redirect, "Not removed: " + problems.getFirst().message());
                yield "redirect:/plan/priorities/" + ref;
            }
        };
    }

    private static Draft draft(String plan, Typed typed) {
        return new Draft(
                plan,
                typed.number("level"),
                typed.reference("parent"),
                typed.text("code"),
                Term.ofCode(typed.get("term")),
                typed.text("title"),
                typed.text("text"),
                typed.reference("owner"),
                typed.text("ownerNamed"));
    }

    private Map<String, String> values(Priority priority) {
        var card = things.get(priority.ref());
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(card.version()));
        values.put("level", String.valueOf(priority.at().level()));
        values.put("parent", priority.at().parent() == null ? "" : priority.at().parent());
        values.put("code", priority.at().code());
        values.put("term", priority.at().term().code());
        values.put("title", priority.title());
        values.put("text", card.card().summary());
        values.put("owner", priority.owner() == null ? "" : priority.owner());
        values.put("ownerNamed", priority.ownerNamed());
        return values;
    }

    private String form(Chosen chosen, Typed typed, List<Problem> problems, @Nullable Priority priority, Model model) {
        var plan = plans.get(chosen.plan().ref());
        var parents = new ArrayList<Choice>();
        parents.add(new Choice("", "Nothing above it"));
        priorities.inPlan(plan.ref()).stream()
                .filter(one -> one.at().level() < plan.levels().size())
                .filter(one -> priority == null || !one.ref().equals(priority.ref()))
                .limit(1000)
                .forEach(one -> parents.add(
                        new Choice(one.ref(), plan.levelName(one.at().level()) + ": " + one.label())));
        model.addAttribute("chosen", chosen);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", priority == null ? "" : priority.ref());
        model.addAttribute("parents", parents);
        model.addAttribute("posts", posts.choices(plan.council(), typed.reference("owner")));
        return "plan/priority-form";
    }
}
