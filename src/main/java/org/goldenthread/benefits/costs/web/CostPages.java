package org.goldenthread.benefits.costs.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.costs.CostMapping;
import org.goldenthread.benefits.costs.Costs;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
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
    private static final List<String> COLUMNS = List.of("centre", "name", "period", "budget", "actual");
    private final Costs costs;
    private final Worth worth;

    CostPages(Costs costs, Worth worth) {
        this.costs = costs;
        this.worth = worth;
    }

    @GetMapping(HERE)
    @May(Act.SEE)
    String show(Visitor visitor, @RequestParam(defaultValue = "") String year, Model model) {
        return show(visitor, worth.year(year), List.of(), model);
    }

    private String show(Visitor visitor, int year, List<Problem> problems, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("years", worth.years(List.of(year)));
        model.addAttribute("centres", costs.centres(visitor.council(), year));
        model.addAttribute("loads", costs.loads(visitor.council()));
        model.addAttribute("problems", problems);
        return "benefits/budgets";
    }

    @PostMapping(HERE)
    @May(Act.EDIT)
    String bring(
            Visitor visitor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String year,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return show(
                    visitor, worth.year(year), List.of(new Problem("file", "Choose a file that is not empty")), model);
        }
        var path = Files.createTempFile("costs", ".tmp");
        try {
            file.transferTo(path);
            var name = String.valueOf(file.getOriginalFilename());
            return switch (costs.bring(visitor.council(), path, name, worth.year(year))) {
                case Checked.Accepted<Long>(Long id) -> "redirect:" + HERE + "/" + id;
                case Checked.Refused<Long> no ->
                    show(
                            visitor,
                            worth.year(year),
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
        var columns = new ArrayList<>(List.of(new Choice("", "None")));
        seen.sheet().heads().stream()
                .filter(head -> !head.isEmpty())
                .distinct()
                .forEach(head -> columns.add(new Choice(head, head)));
        var mapping = seen.load().mapping();
        model.addAttribute("seen", seen);
        model.addAttribute("columns", columns);
        model.addAttribute(
                "chosen",
                Map.of(
                        "centre", mapping.centre(),
                        "name", mapping.name(),
                        "period", mapping.period(),
                        "budget", mapping.budget(),
                        "actual", mapping.actual()));
        model.addAttribute("years", worth.years(List.of(mapping.year())));
        model.addAttribute("note", note);
        model.addAttribute("problems", problems);
        return "benefits/budget-load";
    }

    @PostMapping(HERE + "/{id}/mapping")
    @May(Act.EDIT)
    String correct(
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var before = seen(visitor, id).load().mapping();
        var typed = Typed.of(fields);
        var columns = new HashMap<String, String>();
        COLUMNS.forEach(column -> columns.put(column, typed.text(column)));
        int head = typed.number("head");
        int first = typed.number("first");
        costs.correct(
                id,
                new CostMapping(
                        head < 1 || head > 1000 ? before.head() : head,
                        columns.getOrDefault("centre", ""),
                        columns.getOrDefault("name", ""),
                        columns.getOrDefault("period", ""),
                        columns.getOrDefault("budget", ""),
                        columns.getOrDefault("actual", ""),
                        worth.year(typed.text("year")),
                        first < 1 || first > 12 ? before.firstMonth() : first));
        Said.next(redirect, "The file is read anew with your choices");
        return "redirect:" + HERE + "/" + id;
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
