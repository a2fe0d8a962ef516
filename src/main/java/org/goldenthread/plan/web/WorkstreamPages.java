package org.goldenthread.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.plan.Workstream;
import org.goldenthread.plan.Workstream.Course;
import org.goldenthread.plan.Workstream.Member;
import org.goldenthread.plan.Workstream.Sort;
import org.goldenthread.plan.Workstream.Standing;
import org.goldenthread.plan.Workstream.Wording;
import org.goldenthread.plan.Workstreams.Draft;
import org.goldenthread.plan.web.Chosen.Tab;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.ChangedMeanwhile;
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

/** Workstreams and enablers: the list, one of them with its people, writing one down and changing it. */
@Controller
class WorkstreamPages {
    private final Chooser chooser;
    private final WorkstreamList list;
    private final Doors doors;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Posts posts;
    private final Spreadsheets spreadsheets;

    WorkstreamPages(
            Chooser chooser,
            WorkstreamList list,
            Doors doors,
            Things things,
            Kinds kinds,
            Panels panels,
            Posts posts,
            Spreadsheets spreadsheets) {
        this.chooser = chooser;
        this.list = list;
        this.doors = doors;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.posts = posts;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/plan/workstreams")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var wanted = request.filter("plan").equals("all") ? "" : request.filter("plan");
        var chosen = chooser.of(visitor, wanted, Tab.WORKSTREAMS);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        var listing = list.of(chosen.get(), visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "workstreams");
        }
        model.addAttribute("chosen", chosen.get());
        model.addAttribute("list", listing);
        return "plan/workstreams";
    }

    @GetMapping("/plan/workstreams/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(ref, visitor, Typed.of(Map.of("role", "member")), List.of(), model);
    }

    private String page(String ref, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var thing = things.get(ref);
        var workstream = doors.workstreams().get(ref);
        var plan = doors.plans().get(workstream.plan());
        var members = doors.workstreams().members(ref);
        var overlaps = doors.remits().overlaps(plan.ref()).stream()
                .filter(overlap -> overlap.sides().contains(ref))
                .toList();
        var names = chooser.titles(Stream.concat(
                        members.stream().map(Member::post),
                        Stream.concat(
                                Stream.of(workstream.owner()),
                                overlaps.stream().flatMap(overlap -> overlap.sides().stream())))
                .toList());
        var view = new WorkstreamView(thing, workstream, plan, members, things.tiedTo(ref), overlaps, names, kinds);
        var crumbs = List.of(
                new Crumb(plan.title(), "/plan?plan=" + plan.ref()),
                new Crumb("Workstreams", "/plan/workstreams?plan=" + plan.ref()),
                Crumb.here(workstream.title()));
        model.addAttribute("view", view);
        model.addAttribute("head", new ThingHead(thing, kinds.of(thing.kind()), crumbs, view.lede(), "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("mine", visitor.mayChange(thing.owner()));
        model.addAttribute("posts", posts.choices(plan.council(), typed.reference("post")));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "plan/workstream";
    }

    @GetMapping("/plan/workstreams/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var chosen = chooser.of(visitor, typed.get("plan"), Tab.WORKSTREAMS);
        return chosen.isEmpty() ? Chooser.NO_PLAN : form(chosen.get(), Typed.of(typed), List.of(), "", model);
    }

    @PostMapping("/plan/workstreams/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var chosen = chooser.must(visitor, typed.get("plan"), Tab.WORKSTREAMS);
        var sort = Sort.ofCode(typed.get("sort"));
        return switch (typed.days("since")
                .then(days -> doors.workstreams().add(draft(chosen.plan().ref(), sort, days)))) {
            case Checked.Accepted<Workstream>(Workstream made) -> {
                Said.next(redirect, made.title() + " is in the plan");
                yield "redirect:/plan/workstreams/" + made.ref();
            }
            case Checked.Refused<Workstream>(List<Problem> problems) -> form(chosen, typed, problems, "", model);
        };
    }

    @GetMapping("/plan/workstreams/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var workstream = mine(ref, visitor);
        var chosen = chooser.must(visitor, workstream.plan(), Tab.WORKSTREAMS);
        return form(chosen, Typed.of(values(workstream)), List.of(), ref, model);
    }

    @PostMapping("/plan/workstreams/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var workstream = mine(ref, visitor);
        var chosen = chooser.must(visitor, workstream.plan(), Tab.WORKSTREAMS);
        try {
            var draft = draft(workstream.plan(), workstream.wording().sort(), typed);
            return switch (typed.days("since")
                    .then(days -> doors.workstreams().change(ref, days.number("version"), draft))) {
                case Checked.Accepted<Workstream> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/plan/workstreams/" + ref;
                }
                case Checked.Refused<Workstream>(List<Problem> problems) -> form(chosen, typed, problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(values(doors.workstreams().get(ref))));
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(chosen, again, List.of(), ref, model);
        }
    }

    private Workstream mine(String ref, Visitor visitor) {
        var workstream = doors.workstreams().get(ref);
        if (!visitor.mayChange(workstream.owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return workstream;
    }

    @PostMapping("/plan/workstreams/{ref}/members")
    @May(Act.OWN)
    String addMember(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        mine(ref, visitor);
        var typed = Typed.of(form);
        var member = new Member(
                0,
                typed.text("role"),
                typed.reference("post"),
                typed.text("name"),
                !typed.text("attends").equals("invited"),
                typed.day("starts"),
                null);
        return switch (typed.days("starts").then(days -> doors.workstreams().addMember(ref, member))) {
            case Checked.Accepted<Member> done -> {
                Said.next(redirect, "Added");
                yield "redirect:/plan/workstreams/" + ref;
            }
            case Checked.Refused<Member>(List<Problem> problems) -> page(ref, visitor, typed, problems, model);
        };
    }

    @PostMapping("/plan/workstreams/{ref}/members/{member}/end")
    @May(Act.OWN)
    String endMember(
            @PathVariable String ref, @PathVariable long member, Visitor visitor, RedirectAttributes redirect) {
        mine(ref, visitor);
        doors.workstreams().endMember(ref, member);
        Said.next(redirect, "Left today; the record keeps that they were in it");
        return "redirect:/plan/workstreams/" + ref;
    }

    private static Draft draft(String plan, Sort sort, Typed typed) {
        return new Draft(
                plan,
                typed.text("title"),
                typed.reference("owner"),
                typed.text("ownerNamed"),
                new Wording(
                        sort, typed.text("code"), 0, typed.text("scope"), typed.text("drivers"), typed.text("aliases")),
                new Course(
                        Standing.ofCode(typed.text("standing")),
                        typed.day("since"),
                        sort == Sort.ENABLER ? typed.text("health") : "",
                        typed.text("healthReason")));
    }

    private Map<String, String> values(Workstream workstream) {
        var values = new HashMap<String, String>();
        var course = workstream.course();
        values.put("version", String.valueOf(things.get(workstream.ref()).version()));
        values.put("sort", workstream.wording().sort().code());
        values.put("title", workstream.title());
        values.put("owner", workstream.owner() == null ? "" : workstream.owner());
        values.put("ownerNamed", workstream.ownerNamed());
        values.put("code", workstream.wording().code());
        values.put("scope", workstream.wording().scope());
        values.put("drivers", workstream.wording().drivers());
        values.put("aliases", workstream.wording().aliases());
        values.put("standing", course.standing().code());
        values.put("since", course.since() == null ? "" : String.valueOf(course.since()));
        values.put("health", course.health());
        values.put("healthReason", course.healthReason());
        return values;
    }

    private String form(Chosen chosen, Typed typed, List<Problem> problems, String ref, Model model) {
        model.addAttribute("chosen", chosen);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        model.addAttribute("posts", posts.choices(chosen.plan().council(), typed.reference("owner")));
        return "plan/workstream-form";
    }
}
