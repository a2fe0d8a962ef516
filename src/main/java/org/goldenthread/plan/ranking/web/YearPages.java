package org.goldenthread.plan.ranking.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.ranking.Ranking;
import org.goldenthread.plan.ranking.Ranking.Year;
import org.goldenthread.plan.web.Chooser;
import org.goldenthread.plan.web.Chosen;
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

/** What comes first in each year, checked against the overall rank. */
@Controller
class YearPages {
    private final Chooser chooser;
    private final Ranking ranking;
    private final Priorities priorities;
    private final Spreadsheets spreadsheets;

    YearPages(Chooser chooser, Ranking ranking, Priorities priorities, Spreadsheets spreadsheets) {
        this.chooser = chooser;
        this.ranking = ranking;
        this.priorities = priorities;
        this.spreadsheets = spreadsheets;
    }

    /** An entry of a year, for spreadsheets. */
    record Entry(Year year, int position, Priority priority) {}

    @GetMapping("/plan/years")
    @May(Act.SEE)
    Object years(Visitor visitor, ListRequest request, Model model) {
        var chosen = chooser.of(visitor, request.filter("plan"), Tab.YEARS);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        return request.exports()
                ? spreadsheets.file(list(chosen.get(), request), "priorities-by-year")
                : page(chosen.get(), request, Typed.of(Map.of()), List.of(), model);
    }

    private Listing<Entry> list(Chosen chosen, ListRequest request) {
        var entries = ranking.years(chosen.plan().ref()).stream()
                .flatMap(year -> entries(year))
                .toList();
        List<Column<Entry>> columns = List.of(
                Column.of("year", "Year", one -> Cell.text(one.year().label())),
                Column.of("position", "Position", one -> Cell.number(one.position())),
                Column.of("ref", "Reference", one -> Cell.text(one.priority().ref())),
                Column.of("title", "Priority", one -> Cell.text(one.priority().label())),
                Column.of("rank", "Overall rank", one -> {
                    var place = one.priority().rank().place();
                    return place == null ? Cell.text("") : Cell.number(place);
                }),
                Column.of(
                        "reason",
                        "Why the year differs",
                        one -> Cell.text(one.year().reason())));
        return new Listing<>(request, "entries", columns, entries, List.of(), entries.size(), null, "No year yet.");
    }

    private static Stream<Entry> entries(Year year) {
        return IntStream.range(0, year.priorities().size())
                .mapToObj(i -> new Entry(year, i + 1, year.priorities().get(i)));
    }

    private String page(Chosen chosen, ListRequest request, Typed typed, List<Problem> problems, Model model) {
        var plan = chosen.plan().ref();
        var years = ranking.years(plan);
        model.addAttribute("chosen", chosen);
        model.addAttribute("years", years);
        model.addAttribute("lede", lede(years));
        model.addAttribute("request", request);
        model.addAttribute(
                "choices",
                priorities.inPlan(plan).stream()
                        .filter(one -> one.at().level()
                                == chosen.plan().answeredLevel().position())
                        .limit(2000)
                        .map(one -> new Choice(one.ref(), one.label()))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "plan/years";
    }

    private static String lede(List<Year> years) {
        long differing =
                years.stream().filter(year -> !year.differences().isEmpty()).count();
        if (years.isEmpty()) {
            return "No year has an order of its own yet.";
        }
        return differing == 0
                ? "Every year keeps the overall rank."
                : "%d of %d years differ%s from the overall rank; each difference is named below."
                        .formatted(differing, years.size(), differing == 1 ? "s" : "");
    }

    @PostMapping("/plan/years")
    @May(Act.EDIT)
    String change(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var chosen = chooser.must(visitor, typed.get("plan"), Tab.YEARS);
        return switch (done(chosen.plan().ref(), typed)) {
            case Checked.Accepted<String>(String said) -> {
                Said.next(redirect, said);
                yield "redirect:" + chosen.href(Tab.YEARS);
            }
            case Checked.Refused<String>(List<Problem> problems) -> {
                var request = new ListRequest(
                        Tab.YEARS.path(), Map.of("plan", chosen.plan().ref()), "", false, null, "");
                yield page(chosen, request, typed, problems, model);
            }
        };
    }

    private Checked<String> done(String plan, Typed typed) {
        var year = typed.text("year");
        var does = typed.text("do").split(":", -1);
        return switch (does[0]) {
            case "add" ->
                typed.text("priority").isEmpty()
                        ? Checked.refused("priority", "Choose what to add to " + year)
                        : ranking.putInYear(plan, year, typed.text("priority"), Integer.MAX_VALUE)
                                .then(label -> Checked.accepted("Added to " + label));
            case "move" ->
                does.length < 3
                        ? Checked.refused("year", "Choose what to move")
                        : ranking.putInYear(
                                        plan,
                                        year,
                                        does[1],
                                        Typed.of(Map.of("n", does[2])).number("n"))
                                .then(label -> Checked.accepted("Moved in " + label));
            case "take" ->
                does.length < 2
                        ? Checked.refused("year", "Choose what to take out")
                        : ranking.takeFromYear(plan, year, does[1])
                                .then(label -> Checked.accepted("Taken out of " + label));
            case "explain" ->
                ranking.explainYear(plan, year, typed.text("reason"))
                        .then(label -> Checked.accepted("The reason is kept with " + label));
            case "remove" -> {
                ranking.removeYear(plan, year);
                yield Checked.accepted(year + " is removed; the trail keeps it");
            }
            default ->
                ranking.setYear(plan, year, List.of()).then(label -> Checked.accepted(label + " is there; add to it"));
        };
    }
}
