package org.goldenthread.benefits.costs.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.costs.CostMapping;
import org.goldenthread.benefits.costs.CostSheet.Line;
import org.goldenthread.benefits.costs.Costs;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.intake.typed.Typed;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Budgets and actuals of cost centres: what is known, and files that bring more. */
@Controller
class CostPages {
    private static final String HERE = "/benefits/budgets";
    private final Costs costs;
    private final Worth worth;
    private final Spreadsheets spreadsheets;

    CostPages(Costs costs, Worth worth, Spreadsheets spreadsheets) {
        this.costs = costs;
        this.worth = worth;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping(HERE)
    @May(Act.SEE)
    Object show(Visitor visitor, ListRequest request, Model model) {
        var listing = listing(visitor, request);
        return request.exports()
                ? spreadsheets.file(listing, "budgets and actuals")
                : show(visitor, listing, List.of(), model);
    }

    private String show(Visitor visitor, Listing<Line> listing, List<Problem> problems, Model model) {
        int year = worth.year(listing.request().filter("year"));
        var centres = costs.centres(visitor.council(), year);
        model.addAttribute("list", listing);
        model.addAttribute("year", year);
        model.addAttribute("years", worth.years(List.of(year)));
        model.addAttribute("all", centres.stream().reduce(Line::plus).orElse(null));
        model.addAttribute("loads", costs.loads(visitor.council()));
        model.addAttribute("problems", problems);
        return "benefits/budgets";
    }

    private Listing<Line> listing(Visitor visitor, ListRequest request) {
        int year = worth.year(request.filter("year"));
        var words = request.filter("q").strip().toLowerCase(Locale.UK);
        var found = costs.centres(visitor.council(), year).stream()
                .filter(one ->
                        (one.centre() + " " + one.name()).toLowerCase(Locale.UK).contains(words))
                .toList();
        var after = request.after();
        int first = after != null && after.matches("\\d{1,6}") ? Math.min(Integer.parseInt(after), found.size()) : 0;
        int last = Math.min(first + request.size(), found.size());
        return new Listing<>(
                request,
                "cost centres",
                columns(year),
                found.subList(first, last),
                List.of(Filter.words(request), Filter.choice(request, "year", "Year", years(request, year))),
                found.size(),
                last < found.size() ? String.valueOf(last) : null,
                "No cost centre of " + LineYear.words(year)
                        + " is known. Bring in an extract of the finance system with a row for each cost centre.");
    }

    /** Without a year asked for, this one is shown and chosen. */
    private List<Choice> years(ListRequest request, int year) {
        var asked = request.filter("year");
        return worth.years(List.of(year)).stream()
                .map(one ->
                        asked.isEmpty() && one.value().equals(String.valueOf(year)) ? new Choice("", one.words()) : one)
                .toList();
    }

    private static List<Column<Line>> columns(int year) {
        return List.of(
                Column.of("centre", "Cost centre", one -> Cell.text(one.centre())),
                Column.of("name", "Name", one -> Cell.text(one.name())),
                Column.of("budget", "Budget", one -> Worth.money(one.budget())),
                Column.of("actual", "Actual", one -> Worth.money(one.actual())),
                Column.of(
                        "savings",
                        "Savings from it",
                        one -> Cell.link(
                                "Lines of " + one.centre(),
                                "/benefits/savings?year=" + year + "&q="
                                        + URLEncoder.encode(one.centre(), StandardCharsets.UTF_8))));
    }

    @PostMapping(HERE)
    @May(Act.EDIT)
    String bring(
            Visitor visitor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String of,
            Model model)
            throws IOException {
        var shown = new ListRequest(HERE, Map.of("year", of), "", false, null, "");
        if (file == null || file.isEmpty()) {
            var problem = new Problem("file", "Choose a file that is not empty");
            return show(visitor, listing(visitor, shown), List.of(problem), model);
        }
        var path = Files.createTempFile("costs", ".tmp");
        try {
            file.transferTo(path);
            var name = String.valueOf(file.getOriginalFilename());
            return switch (costs.bring(visitor.council(), path, name, worth.year(of))) {
                case Checked.Accepted<Long>(Long id) -> "redirect:" + HERE + "/" + id;
                case Checked.Refused<Long> no ->
                    show(
                            visitor,
                            listing(visitor, shown),
                            no.problems().stream()
                                    .map(one -> new Problem("file", one.message()))
                                    .toList(),
                            model);
            };
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private Costs.Seen seen(Visitor visitor, long id) {
        var seen = costs.look(id);
        if (!seen.load().council().equals(visitor.council())) {
            throw new NotHere("the file " + id);
        }
        return seen;
    }

    @GetMapping(HERE + "/{id}")
    @May(Act.EDIT)
    String load(@PathVariable long id, Visitor visitor, Model model) {
        return load(seen(visitor, id), "", List.of(), model);
    }

    private String load(Costs.Seen seen, String note, List<Problem> problems, Model model) {
        model.addAttribute("note", note);
        return load(seen, seen.load().mapping(), problems, model);
    }

    private String load(Costs.Seen seen, CostMapping chosen, List<Problem> problems, Model model) {
        var columns = new ArrayList<>(List.of(new Choice("", "None")));
        seen.sheet().heads().stream()
                .filter(head -> !head.isEmpty())
                .distinct()
                .forEach(head -> columns.add(new Choice(head, head)));
        model.addAttribute("seen", seen);
        model.addAttribute("columns", columns);
        model.addAttribute(
                "sheets",
                seen.sheets().stream().map(one -> new Choice(one, one)).toList());
        model.addAttribute("years", worth.years(List.of(chosen.year())));
        model.addAttribute("chosen", chosen);
        model.addAttribute("problems", problems);
        return "benefits/budget-load";
    }

    @PostMapping(HERE + "/{id}/mapping")
    @May(Act.EDIT)
    String correct(
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var seen = seen(visitor, id);
        var typed = Typed.of(fields);
        var mapping = new CostMapping(
                typed.text("sheet"),
                typed.number("head"),
                typed.text("centre"),
                typed.text("name"),
                typed.text("period"),
                typed.text("budget"),
                typed.text("actual"),
                worth.year(typed.text("year")),
                typed.number("first"));
        return switch (costs.correct(id, mapping)) {
            case Checked.Accepted<Long> done -> {
                Said.next(redirect, "The file is read anew with your choices");
                yield "redirect:" + HERE + "/" + id;
            }
            case Checked.Refused<Long>(List<Problem> problems) -> load(seen, mapping, problems, model);
        };
    }

    @PostMapping(HERE + "/{id}/confirm")
    @May(Act.EDIT)
    String confirm(
            @PathVariable long id,
            Visitor visitor,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect,
            Model model) {
        var seen = seen(visitor, id);
        return switch (costs.confirm(id, note)) {
            case Checked.Accepted<Integer>(Integer lines) -> {
                Said.next(redirect, lines == 0 ? "Nothing in the file was new" : lines + " lines are recorded");
                yield "redirect:" + HERE + "?year=" + seen.load().mapping().year();
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> load(seen, note, problems, model);
        };
    }

    @PostMapping(HERE + "/{id}/drop")
    @May(Act.EDIT)
    String drop(@PathVariable long id, Visitor visitor, RedirectAttributes redirect) {
        seen(visitor, id);
        costs.drop(id);
        Said.next(redirect, "Dropped; nothing of it was recorded");
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id}/take-back")
    @May(Act.EDIT)
    String takeBack(
            @PathVariable long id,
            Visitor visitor,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect,
            Model model) {
        var seen = seen(visitor, id);
        return switch (costs.takeBack(id, why)) {
            case Checked.Accepted<Long> done -> {
                Said.next(redirect, "Taken back; what was known before holds again");
                yield "redirect:" + HERE;
            }
            case Checked.Refused<Long>(List<Problem> problems) -> load(seen, "", problems, model);
        };
    }
}
