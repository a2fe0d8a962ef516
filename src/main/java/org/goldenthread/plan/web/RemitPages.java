package org.goldenthread.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.plan.Remits.Orphan;
import org.goldenthread.plan.Remits.Transfer;
import org.goldenthread.plan.Remits.Why;
import org.goldenthread.plan.web.Chosen.Tab;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Remits: those without a home, and how others passed from one workstream to another. */
@Controller
class RemitPages {
    private static final Pattern NAMED = Pattern.compile("^“([^”]{3,300})” has no owner yet");
    private final Chooser chooser;
    private final Doors doors;
    private final Papers papers;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    RemitPages(Chooser chooser, Doors doors, Papers papers, Spreadsheets spreadsheets, Clock clock) {
        this.chooser = chooser;
        this.doors = doors;
        this.papers = papers;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/plan/remits")
    @May(Act.SEE)
    Object remits(Visitor visitor, ListRequest request, Model model) {
        var chosen = chooser.of(visitor, request.filter("plan"), Tab.REMITS);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        return request.exports()
                ? spreadsheets.file(list(chosen.get().plan().ref(), request), "remit-transfers")
                : page(chosen.get(), request, Typed.of(request.filters()), List.of(), model);
    }

    private String page(Chosen chosen, ListRequest request, Typed typed, List<Problem> problems, Model model) {
        var plan = chosen.plan().ref();
        var orphans = doors.remits().orphans(plan);
        model.addAttribute("chosen", chosen);
        model.addAttribute("list", list(plan, request));
        model.addAttribute("orphans", orphans);
        model.addAttribute("suggested", suggested(plan, orphans));
        model.addAttribute(
                "workstreams",
                Stream.concat(
                                Stream.of(new Choice("", "Choose")),
                                doors.workstreams().inPlan(plan).stream()
                                        .filter(one -> !one.isEnabler())
                                        .map(one -> new Choice(one.ref(), one.title())))
                        .toList());
        model.addAttribute(
                "names", chooser.titles(orphans.stream().map(Orphan::home).toList()));
        model.addAttribute("today", LocalDate.now(clock).toString());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "plan/remits";
    }

    /** What the plan's own papers say has no owner, and nobody has raised yet. */
    private List<Orphan> suggested(String plan, List<Orphan> known) {
        var titles = known.stream().map(Orphan::title).toList();
        return doors.plans().papers(plan).stream()
                .flatMap(paper -> papers.notes(paper).stream())
                .filter(note -> note.code().equals("orphan-remit"))
                .map(RemitPages::suggestion)
                .filter(one -> !titles.contains(one.title()))
                .limit(20)
                .toList();
    }

    private static Orphan suggestion(Note note) {
        var named = NAMED.matcher(note.message());
        var title = named.find()
                ? named.group(1)
                : note.message().substring(0, Math.min(120, note.message().length()));
        return new Orphan(0, title, note.message(), null, null, null);
    }

    private Listing<Transfer> list(String plan, ListRequest request) {
        long before = request.after() != null && request.after().matches("\\d{1,18}")
                ? Long.parseLong(request.after())
                : Long.MAX_VALUE;
        var found = new ArrayList<>(doors.remits().transfers(plan, before, request.size() + 1));
        String next = null;
        if (found.size() > request.size()) {
            found.removeLast();
            next = String.valueOf(found.getLast().id());
        }
        var names = chooser.titles(found.stream()
                .flatMap(one -> Stream.of(one.priority(), one.from(), one.to()))
                .filter(Objects::nonNull)
                .toList());
        List<Column<Transfer>> columns = List.of(
                Column.of("happened", "From", one -> Cell.day(one.why().happened())),
                Column.of("remit", "Remit", one -> remit(one, names)),
                Column.of("change", "What changed", one -> Cell.text(PriorityView.transferWords(one, names))),
                Column.of("reason", "Why", one -> Cell.text(one.why().reason())),
                Column.of("agreed", "Agreed by", one -> Cell.text(one.why().agreedBy())));
        return new Listing<>(
                request,
                "changes",
                columns,
                found,
                List.of(),
                doors.remits().countTransfers(plan),
                next,
                "No answer has changed yet.");
    }

    private static Cell remit(Transfer one, Map<String, String> names) {
        var priority = one.priority();
        return priority == null
                ? Cell.text(one.remit())
                : Cell.link(names.getOrDefault(priority, priority), "/plan/priorities/" + priority, priority);
    }

    @PostMapping("/plan/remits")
    @May(Act.EDIT)
    String raise(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var chosen = chooser.must(visitor, typed.get("plan"), Tab.REMITS);
        return answer(
                doors.remits().raiseOrphan(chosen.plan().ref(), typed.text("title"), typed.text("note")),
                " is listed until it finds a home",
                chosen,
                typed,
                redirect,
                model);
    }

    @PostMapping("/plan/remits/home")
    @May(Act.EDIT)
    String house(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var chosen = chooser.must(visitor, typed.get("plan"), Tab.REMITS);
        var why = new Why(typed.text("reason"), typed.day("happened"), typed.text("agreedBy"));
        return answer(
                typed.days("happened")
                        .then(days -> doors.remits()
                                .houseOrphan(chosen.plan().ref(), typed.number("orphan"), typed.text("home"), why)),
                " has a home",
                chosen,
                typed,
                redirect,
                model);
    }

    private String answer(
            Checked<String> done, String said, Chosen chosen, Typed typed, RedirectAttributes redirect, Model model) {
        return switch (done) {
            case Checked.Accepted<String>(String title) -> {
                Said.next(redirect, "“" + title + "”" + said);
                yield "redirect:" + chosen.href(Tab.REMITS);
            }
            case Checked.Refused<String>(List<Problem> problems) -> {
                var request = new ListRequest(
                        Tab.REMITS.path(), Map.of("plan", chosen.plan().ref()), "", false, null, "");
                yield page(chosen, request, typed, problems, model);
            }
        };
    }
}
