package org.goldenthread.plan.versions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.plan.Plan.Approval;
import org.goldenthread.plan.Plan.Standing;
import org.goldenthread.plan.Plan.Version;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.versions.PlanSnapshot.Difference;
import org.goldenthread.plan.versions.Versions;
import org.goldenthread.plan.web.Chooser;
import org.goldenthread.plan.web.Chosen.Tab;
import org.goldenthread.plan.web.matrix.MatrixView;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Kinds;
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

/** The page of a plan: its versions, the decisions that approved them, and what differs between two of them. */
@Controller
class VersionPages {
    private final Plans plans;
    private final Versions versions;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Chooser chooser;

    VersionPages(Plans plans, Versions versions, Things things, Kinds kinds, Panels panels, Chooser chooser) {
        this.plans = plans;
        this.versions = versions;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.chooser = chooser;
    }

    @GetMapping("/plan/plans/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(ref, visitor, Typed.of(Map.of()), List.of(), model);
    }

    private String page(String ref, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var thing = things.get(ref);
        var plan = plans.get(ref);
        var kept = versions.of(ref);
        var approved = kept.stream()
                .filter(version -> version.standing() == Standing.APPROVED)
                .findFirst();
        var crumbs = List.of(
                new Crumb("Plan", "/plan"), new Crumb("Plans and versions", "/plan/plans"), Crumb.here(plan.title()));
        model.addAttribute("head", new ThingHead(thing, kinds.of(thing.kind()), crumbs, lede(kept), "summary"));
        model.addAttribute("plan", plan);
        model.addAttribute("versions", kept);
        model.addAttribute(
                "since",
                approved.map(version -> versions.snapshot(ref, version.number()).differences(versions.snapshot(ref, 0)))
                        .orElse(List.<Difference>of()));
        model.addAttribute("names", chooser.titles(List.of(String.valueOf(thing.owner()))));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "plan/plan";
    }

    private static String lede(List<Version> kept) {
        long approved =
                kept.stream().filter(one -> one.standing() != Standing.DRAFT).count();
        return kept.isEmpty()
                ? "No version has been kept yet; what the plan holds changes as people work on it."
                : "%s kept, %d of them approved."
                        .formatted(MatrixView.counted(kept.size(), "version", "versions"), approved);
    }

    @PostMapping("/plan/plans/{ref}/approve")
    @May(Act.EDIT)
    String approve(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var approval = new Approval(typed.text("body"), typed.day("decided"), typed.text("reference"));
        return switch (typed.days("decided").then(days -> versions.approve(ref, approval, typed.text("note")))) {
            case Checked.Accepted<Integer>(Integer number) -> {
                Said.next(redirect, "Version " + number + " is kept as approved and never changes");
                yield "redirect:/plan/plans/" + ref;
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> page(ref, visitor, typed, problems, model);
        };
    }

    @PostMapping("/plan/plans/{ref}/keep")
    @May(Act.EDIT)
    String keep(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        return switch (versions.keep(ref, typed.text("keepNote"))) {
            case Checked.Accepted<Integer>(Integer number) -> {
                Said.next(redirect, "Version " + number + " is kept as a draft");
                yield "redirect:/plan/plans/" + ref;
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> page(ref, visitor, typed, problems, model);
        };
    }

    /** What a version held; 0 is the plan as it stands now. */
    @GetMapping("/plan/plans/{ref}/versions/{number}")
    @May(Act.SEE)
    String version(@PathVariable String ref, @PathVariable int number, Visitor visitor, Model model) {
        model.addAttribute("chosen", chooser.must(visitor, ref, Tab.PLANS));
        model.addAttribute("number", number);
        model.addAttribute(
                "version",
                versions.of(ref).stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElse(null));
        model.addAttribute("held", versions.snapshot(ref, number));
        return "plan/version";
    }

    @GetMapping("/plan/plans/{ref}/compare")
    @May(Act.SEE)
    String compare(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam(defaultValue = "-1") int from,
            @RequestParam(defaultValue = "0") int to,
            Model model) {
        var kept = versions.of(ref);
        int before = from >= 0 ? from : kept.isEmpty() ? 0 : kept.getFirst().number();
        var choices = new ArrayList<>(List.of(new Choice("0", "As it stands now")));
        kept.forEach(version -> choices.add(new Choice(
                String.valueOf(version.number()),
                "Version %d, %s"
                        .formatted(version.number(), version.standing().state().words()))));
        model.addAttribute("chosen", chooser.must(visitor, ref, Tab.PLANS));
        model.addAttribute("choices", choices);
        model.addAttribute("from", before);
        model.addAttribute("to", to);
        model.addAttribute("differences", versions.snapshot(ref, before).differences(versions.snapshot(ref, to)));
        return "plan/compare";
    }
}
