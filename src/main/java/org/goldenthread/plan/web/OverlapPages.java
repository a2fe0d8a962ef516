package org.goldenthread.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Remits.Overlap;
import org.goldenthread.plan.Workstream;
import org.goldenthread.plan.web.Chosen.Tab;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of overlaps: what several workstreams are busy with, who leads, and how they work together. */
@Controller
class OverlapPages {
    private final Chooser chooser;
    private final Doors doors;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    OverlapPages(Chooser chooser, Doors doors, Spreadsheets spreadsheets, Clock clock) {
        this.chooser = chooser;
        this.doors = doors;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/plan/overlaps")
    @May(Act.SEE)
    Object overlaps(Visitor visitor, ListRequest request, Model model) {
        var chosen = chooser.of(visitor, request.filter("plan"), Tab.OVERLAPS);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        var plan = chosen.get().plan().ref();
        var rows = OverlapRow.of(
                doors.responsibilities().matrix(plan), doors.remits().overlaps(plan), plan);
        var listing = list(rows, doors.workstreams().inPlan(plan), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "overlaps");
        }
        model.addAttribute("chosen", chosen.get());
        model.addAttribute("list", listing);
        model.addAttribute(
                "open",
                rows.stream()
                        .filter(row -> row.state().words().equals("no agreed lead"))
                        .count());
        return "plan/overlaps";
    }

    private static Listing<OverlapRow> list(List<OverlapRow> rows, List<Workstream> workstreams, ListRequest request) {
        var titles = workstreams.stream().collect(Collectors.toMap(Workstream::ref, Workstream::title));
        var words = request.filter("q").toLowerCase(Locale.UK);
        var found = rows.stream()
                .filter(row -> (row.overlap().title() + " " + row.overlap().mechanism())
                        .toLowerCase(Locale.UK)
                        .contains(words))
                .filter(row ->
                        request.filter("state").isEmpty() || row.state().words().equals(request.filter("state")))
                .filter(row -> request.filter("workstream").isEmpty()
                        || row.overlap().sides().contains(request.filter("workstream")))
                .toList();
        var states = rows.stream()
                .map(row -> row.state().words())
                .distinct()
                .map(state -> new Choice(state, state))
                .toList();
        return new Listing<>(
                request,
                "overlaps",
                columns(titles),
                found,
                List.of(
                        Filter.words(request),
                        PriorityList.choice(request, "state", "State", states),
                        PriorityList.choice(
                                request,
                                "workstream",
                                "Workstream",
                                workstreams.stream()
                                        .map(one -> new Choice(one.ref(), one.title()))
                                        .toList())),
                found.size(),
                null,
                "No remit is joint, and nobody has entered an overlap.");
    }

    private static List<Column<OverlapRow>> columns(Map<String, String> titles) {
        return List.of(
                Column.of(
                        "title", "What overlaps", row -> Cell.link(row.overlap().title(), row.href())),
                Column.of("sides", "Workstreams", row -> Cell.text(row.sides(titles))),
                Column.of("lead", "Agreed lead", row -> {
                    var lead = row.overlap().lead();
                    return Cell.text(lead == null ? "" : titles.getOrDefault(lead, lead));
                }),
                Column.of(
                        "mechanism",
                        "How they work together",
                        row -> Cell.text(row.overlap().mechanism())),
                Column.of("agreed", "Agreed", row -> Cell.day(row.overlap().agreed())),
                Column.of("by", "By", row -> Cell.text(row.overlap().agreedBy())),
                Column.of("state", "State", row -> Cell.status(row.state())));
    }

    /** A joint remit of the matrix: who leads? */
    @GetMapping("/plan/overlaps/joint/{ref}")
    @May(Act.EDIT)
    String joint(@PathVariable String ref, Visitor visitor, Model model) {
        var priority = doors.priorities().get(ref);
        var chosen = chooser.must(visitor, priority.plan(), Tab.OVERLAPS);
        var known = doors.remits().overlaps(priority.plan()).stream()
                .filter(one -> ref.equals(one.priority()))
                .findFirst()
                .orElse(new Overlap(0, priority.label(), ref, List.of(), null, "", "open", null, ""));
        return form(chosen, jointSides(ref, priority.plan()), Typed.of(values(known)), List.of(), model);
    }

    @PostMapping("/plan/overlaps/joint/{ref}")
    @May(Act.EDIT)
    String settle(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var priority = doors.priorities().get(ref);
        var chosen = chooser.must(visitor, priority.plan(), Tab.OVERLAPS);
        var sides = jointSides(ref, priority.plan());
        var typed = Typed.of(form).with("priority", ref).with("title", priority.label());
        return save(chosen, sides, overlap(0, typed, ref, sides), typed, redirect, model);
    }

    private List<String> jointSides(String ref, String plan) {
        return doors.responsibilities()
                .matrix(plan)
                .row(ref)
                .orElseThrow(() -> new NotHere(ref))
                .with(Mark.PRIMARY);
    }

    @GetMapping("/plan/overlaps/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam(defaultValue = "") String plan, Model model) {
        var chosen = chooser.must(visitor, plan, Tab.OVERLAPS);
        return form(chosen, List.of(), Typed.of(Map.of("id", "0", "agreed", today())), List.of(), model);
    }

    @GetMapping("/plan/overlaps/{id}")
    @May(Act.EDIT)
    String edit(Visitor visitor, @PathVariable long id, @RequestParam(defaultValue = "") String plan, Model model) {
        var chosen = chooser.must(visitor, plan, Tab.OVERLAPS);
        var overlap = doors.remits().overlap(chosen.plan().ref(), id).orElseThrow(() -> new NotHere("overlap " + id));
        return form(chosen, List.of(), Typed.of(values(overlap)), List.of(), model);
    }

    @PostMapping("/plan/overlaps")
    @May(Act.EDIT)
    String save(
            Visitor visitor,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "sides", defaultValue = "") List<String> sides,
            RedirectAttributes redirect,
            Model model) {
        var chosen = chooser.must(visitor, form.get("plan"), Tab.OVERLAPS);
        var known = doors.workstreams().inPlan(chosen.plan().ref()).stream()
                .map(Workstream::ref)
                .filter(sides::contains)
                .toList();
        var typed = Typed.of(form).with("sides", String.join(",", known));
        return save(chosen, List.of(), overlap(typed.number("id"), typed, null, known), typed, redirect, model);
    }

    private static Overlap overlap(
            long id, Typed typed, @org.jspecify.annotations.Nullable String priority, List<String> sides) {
        return new Overlap(
                id,
                typed.text("title"),
                priority,
                sides,
                typed.reference("lead"),
                typed.text("mechanism"),
                typed.has("ended") ? "ended" : typed.has("lead") ? "agreed" : "open",
                typed.has("lead") ? typed.day("agreed") : null,
                typed.text("agreedBy"));
    }

    private String save(
            Chosen chosen, List<String> sides, Overlap overlap, Typed typed, RedirectAttributes redirect, Model model) {
        return switch (typed.days("agreed")
                .then(days -> doors.remits().settleOverlap(chosen.plan().ref(), overlap))) {
            case Checked.Accepted<Overlap> done -> {
                Said.next(redirect, "Saved");
                yield "redirect:" + chosen.href(Tab.OVERLAPS);
            }
            case Checked.Refused<Overlap>(List<Problem> problems) -> form(chosen, sides, typed, problems, model);
        };
    }

    private Map<String, String> values(Overlap overlap) {
        var values = new HashMap<String, String>();
        values.put("id", String.valueOf(overlap.id()));
        values.put("priority", overlap.priority() == null ? "" : overlap.priority());
        values.put("title", overlap.title());
        values.put("sides", String.join(",", overlap.sides()));
        values.put("lead", overlap.lead() == null ? "" : overlap.lead());
        values.put("mechanism", overlap.mechanism());
        values.put("ended", overlap.state().equals("ended") ? "yes" : "");
        values.put("agreed", overlap.agreed() == null ? today() : String.valueOf(overlap.agreed()));
        values.put("agreedBy", overlap.agreedBy());
        return values;
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private String form(Chosen chosen, List<String> sides, Typed typed, List<Problem> problems, Model model) {
        var workstreams = doors.workstreams().inPlan(chosen.plan().ref());
        var leads = new ArrayList<>(List.of(new Choice("", "Not agreed yet")));
        workstreams.stream()
                .filter(one -> sides.isEmpty() || sides.contains(one.ref()))
                .forEach(one -> leads.add(new Choice(one.ref(), one.title())));
        model.addAttribute("chosen", chosen);
        model.addAttribute("workstreams", workstreams);
        model.addAttribute("leads", leads);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "plan/overlap-form";
    }
}
