package org.goldenthread.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plan.Level;
import org.goldenthread.plan.Plans.Draft;
import org.goldenthread.plan.versions.Versions;
import org.goldenthread.plan.web.Chosen.Tab;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans: the overview of the one that counts, the list of all, writing one down and changing it. */
@Controller
class PlanPages {
    private static final int MOST_LEVELS = 6;
    private final Chooser chooser;
    private final Doors doors;
    private final Versions versions;
    private final Things things;
    private final Posts posts;
    private final Spreadsheets spreadsheets;

    PlanPages(Chooser chooser, Doors doors, Versions versions, Things things, Posts posts, Spreadsheets spreadsheets) {
        this.chooser = chooser;
        this.doors = doors;
        this.versions = versions;
        this.things = things;
        this.posts = posts;
        this.spreadsheets = spreadsheets;
    }

    @Bean
    static NavigationItem planInTheBar() {
        return new NavigationItem("Plan", "/plan", 20, Act.SEE);
    }

    @GetMapping("/plan")
    @May(Act.SEE)
    String overview(Visitor visitor, @RequestParam(defaultValue = "") String plan, Model model) {
        var chosen = chooser.of(visitor, plan, Tab.OVERVIEW);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        var ref = chosen.get().plan().ref();
        model.addAttribute("chosen", chosen.get());
        model.addAttribute("card", things.get(ref).card());
        model.addAttribute(
                "overview",
                Overview.of(
                        chosen.get().plan(),
                        doors.priorities().inPlan(ref),
                        doors.responsibilities().matrix(ref),
                        versions.of(ref)));
        model.addAttribute(
                "enablers",
                doors.workstreams().inPlan(ref).stream()
                        .filter(one -> one.isEnabler())
                        .toList());
        return "plan/overview";
    }

    @GetMapping("/plan/plans")
    @May(Act.SEE)
    Object plans(Visitor visitor, ListRequest request, Model model) {
        var listing = PlanList.of(doors.plans().all(visitor.council()), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "plans");
        }
        model.addAttribute("list", listing);
        return "plan/plans";
    }

    @GetMapping("/plan/plans/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, Model model) {
        return form(visitor.council(), Typed.of(levels(Plan.USUAL_LEVELS)), List.of(), "", model);
    }

    private static Map<String, String> levels(List<Level> levels) {
        var values = new HashMap<String, String>();
        for (var level : levels) {
            values.put("level" + level.position(), level.name());
            if (level.answered()) {
                values.put("answered", String.valueOf(level.position()));
            }
        }
        return values;
    }

    @PostMapping("/plan/plans/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return switch (typed.days("starts", "due").then(days -> doors.plans().add(visitor.council(), draft(days)))) {
            case Checked.Accepted<Plan>(Plan plan) -> {
                Said.next(redirect, plan.ref() + " is there, as a draft");
                yield "redirect:/plan?plan=" + plan.ref();
            }
            case Checked.Refused<Plan>(List<Problem> problems) -> form(visitor.council(), typed, problems, "", model);
        };
    }

    @GetMapping("/plan/plans/{ref}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        return form(visitor.council(), Typed.of(values(ref)), List.of(), ref, model);
    }

    @PostMapping("/plan/plans/{ref}/edit")
    @May(Act.EDIT)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        try {
            return switch (typed.days("starts", "due")
                    .then(days -> doors.plans().change(ref, typed.number("version"), draft(days)))) {
                case Checked.Accepted<Plan> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/plan/plans/" + ref;
                }
                case Checked.Refused<Plan>(List<Problem> problems) ->
                    form(visitor.council(), typed, problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(values(ref)));
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(visitor.council(), again, List.of(), ref, model);
        }
    }

    @PostMapping("/plan/plans/{ref}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable String ref, RedirectAttributes redirect) {
        return switch (doors.plans().remove(ref)) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, ref + " is removed; the trail keeps it");
                yield "redirect:/plan/plans";
            }
            case Checked.Refused<String>(List<Problem> problems) -> {
                Said.next(redirect, "Not removed: " + problems.getFirst().message());
                yield "redirect:/plan/plans/" + ref;
            }
        };
    }

    private static Draft draft(Typed typed) {
        var levels = new ArrayList<Level>();
        for (int i = 1; i <= MOST_LEVELS; i++) {
            var name = typed.text("level" + i);
            if (!name.isEmpty()) {
                levels.add(new Level(i, name.substring(0, Math.min(60, name.length())), typed.number("answered") == i));
            }
        }
        return new Draft(
                typed.text("title"),
                typed.text("summary"),
                new Plan.Wording(typed.text("accountability"), typed.text("alignment")),
                typed.reference("owner"),
                typed.day("starts"),
                typed.day("due"),
                levels);
    }

    private Map<String, String> values(String ref) {
        var thing = things.get(ref);
        var plan = doors.plans().get(ref);
        var values = levels(plan.levels());
        values.put("version", String.valueOf(thing.version()));
        values.put("title", thing.title());
        values.put("summary", thing.card().summary());
        values.put("accountability", plan.wording().accountability());
        values.put("alignment", plan.wording().alignment());
        values.put("owner", thing.owner() == null ? "" : thing.owner());
        values.put(
                "starts",
                thing.card().starts() == null ? "" : String.valueOf(thing.card().starts()));
        values.put(
                "due",
                thing.card().due() == null ? "" : String.valueOf(thing.card().due()));
        return values;
    }

    private String form(String council, Typed typed, List<Problem> problems, String ref, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        model.addAttribute("posts", posts.choices(council, typed.reference("owner")));
        return "plan/plan-form";
    }
}
