package org.goldenthread.delivery.files.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.files.Load;
import org.goldenthread.delivery.files.PlanLoads;
import org.goldenthread.delivery.files.PlanLoads.Brought;
import org.goldenthread.delivery.files.Reckoning;
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

/** Plans from a file: bring one, look at what it would do, confirm or drop it, take it back. */
@Controller
@May(Act.EDIT)
class PlanLoadPages {
    private static final String HERE = "/delivery/load";
    private static final int LISTED = 300;
    private final PlanLoads loads;
    private final Undertakings undertakings;

    PlanLoadPages(PlanLoads loads, Undertakings undertakings) {
        this.loads = loads;
        this.undertakings = undertakings;
    }

    @GetMapping(HERE)
    String choose(Visitor visitor, @RequestParam(defaultValue = "") String target, Model model) {
        return choose(visitor, new Offered(target, ""), List.of(), model);
    }

    /** What somebody brings: what it goes into, and rows that were pasted. */
    private record Offered(String target, String rows) {}

    private String choose(Visitor visitor, Offered offered, List<Problem> problems, Model model) {
        var target = offered.target();
        model.addAttribute("loads", loads.latest(visitor.council()));
        model.addAttribute("targets", targets(visitor.council(), target));
        model.addAttribute("target", target);
        model.addAttribute("rows", offered.rows());
        model.addAttribute("problems", problems);
        return "delivery/load";
    }

    private List<Choice> targets(String council, String target) {
        var choices = new ArrayList<>(List.of(new Choice("", "Nothing: projects stand alone")));
        for (var level : List.of(Level.PORTFOLIO, Level.PROGRAMME, Level.STRAND, Level.PROJECT)) {
            undertakings.ofLevel(council, level).stream()
                    .limit(LISTED)
                    .forEach(one -> choices.add(new Choice(one.ref(), level.noun() + " " + one.title())));
        }
        if (choices.stream().noneMatch(one -> one.value().equals(target))) {
            undertakings
                    .find(target)
                    .ifPresent(
                            one -> choices.add(new Choice(one.ref(), one.level().noun() + " " + one.title())));
        }
        return choices;
    }

    @PostMapping(HERE)
    String bring(
            Visitor visitor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String rows,
            Model model)
            throws IOException {
        var none = new Problem("file", "Choose a file that is not empty, or paste rows below");
        Checked<Long> kept = file != null && !file.isEmpty()
                ? filed(visitor.council(), file, target)
                : rows.isBlank() ? Checked.refused(List.of(none)) : loads.paste(visitor.council(), rows, target);
        return switch (kept) {
            case Checked.Accepted<Long>(Long id) -> "redirect:" + HERE + "/" + id;
            case Checked.Refused<Long> no -> {
                var place = rows.isBlank() ? "file" : "rows";
                yield choose(visitor, new Offered(target, rows), beside(place, no.problems()), model);
            }
        };
    }

    private Checked<Long> filed(String council, MultipartFile file, String target) throws IOException {
        var path = Files.createTempFile("plan", ".tmp");
        try {
            file.transferTo(path);
            return loads.bring(new Brought(council, path, String.valueOf(file.getOriginalFilename())), target);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static List<Problem> beside(String place, List<Problem> problems) {
        return problems.stream()
                .map(one -> switch (one.place()) {
                    case "target" -> one;
                    case "", "file", "rows" -> new Problem(place, one.message());
                    default -> new Problem(place, one.place() + ": " + one.message());
                })
                .toList();
    }

    private Load load(Visitor visitor, long id) {
        var load = loads.get(id);
        if (!load.council().equals(visitor.council())) {
            throw new NotHere("the file " + id);
        }
        return load;
    }

    @GetMapping(HERE + "/{id}")
    String show(Visitor visitor, @PathVariable long id, Model model) {
        return show(load(visitor, id), List.of(), model);
    }

    private String show(Load load, List<Problem> problems, Model model) {
        model.addAttribute("load", load);
        var shown = new ArrayList<>(problems);
        if (load.state() == Load.State.WAITING) {
            switch (loads.preview(load.id())) {
                case Checked.Accepted<Reckoning>(Reckoning seen) -> model.addAttribute("seen", seen);
                case Checked.Refused<Reckoning>(List<Problem> found) -> shown.addAll(found);
            }
        }
        model.addAttribute("problems", shown);
        return "delivery/loaded";
    }

    @PostMapping(HERE + "/{id}/confirm")
    String confirm(Visitor visitor, @PathVariable long id, Model model, RedirectAttributes redirect) {
        var load = load(visitor, id);
        return switch (loads.confirm(id)) {
            case Checked.Accepted<Reckoning>(Reckoning done) -> {
                Said.next(redirect, done.changes().isEmpty() ? "Nothing in the file was new" : "Taken in");
                yield "redirect:" + HERE + "/" + id;
            }
            case Checked.Refused<Reckoning> no -> show(load, no.problems(), model);
        };
    }

    @PostMapping(HERE + "/{id}/drop")
    String drop(Visitor visitor, @PathVariable long id, RedirectAttributes redirect) {
        var load = load(visitor, id);
        loads.drop(id);
        Said.next(redirect, load.name() + " is dropped; nothing of it was saved");
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/{id}/take-back")
    String takeBack(Visitor visitor, @PathVariable long id, Model model, RedirectAttributes redirect) {
        var load = load(visitor, id);
        return switch (loads.takeBack(id)) {
            case Checked.Accepted<Load> done -> {
                Said.next(redirect, "Taken back");
                yield "redirect:" + HERE + "/" + id;
            }
            case Checked.Refused<Load> no -> show(load, no.problems(), model);
        };
    }
}
