package org.goldenthread.evidence.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.evidence.Trail;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to a thing, and how it stood on a day. */
@Controller
@May(Act.SEE)
class HistoryPages {
    private static final int SIZE = 40;
    private final Trail trail;
    private final Wording wording;
    private final Things things;
    private final Kinds kinds;
    private final Clock clock;

    HistoryPages(Trail trail, Wording wording, Things things, Kinds kinds, Clock clock) {
        this.trail = trail;
        this.wording = wording;
        this.things = things;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping("/evidence/{ref:[A-Z]+-[0-9]+}/history")
    String history(@PathVariable String ref, @RequestParam(required = false) @Nullable Long before, Model model) {
        var page = trail.ofThing(ref, before, SIZE);
        var words = wording.of(page.entries());
        model.addAttribute("head", head(ref));
        model.addAttribute(
                "rows",
                page.entries().stream()
                        .filter(entry -> HistoryRow.telling(entry, words))
                        .map(entry -> HistoryRow.of(entry, words))
                        .toList());
        model.addAttribute("earlier", page.next());
        model.addAttribute("later", before != null);
        model.addAttribute("today", LocalDate.now(clock).toString());
        return "evidence/history";
    }

    @GetMapping("/evidence/{ref:[A-Z]+-[0-9]+}/as-it-was")
    String asItWas(@PathVariable String ref, @RequestParam(defaultValue = "") String on, Model model) {
        var day = day(on);
        var entries =
                trail.asItWas(ref, day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        var words = wording.of(entries);
        model.addAttribute("head", head(ref));
        model.addAttribute("problems", problems(on));
        model.addAttribute("on", day.toString());
        model.addAttribute("day", Times.day(day));
        model.addAttribute(
                "rows",
                entries.stream()
                        .filter(entry -> !entry.isOf("evidence", "comment"))
                        .map(entry -> new HistoryRow.Stood(
                                words.standing(entry),
                                words.when(entry.at()) + ", " + words.who(entry.account()),
                                words.fields(entry)))
                        .toList());
        return "evidence/as-it-was";
    }

    private LocalDate day(String on) {
        try {
            return on.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeParseException typed) {
            return LocalDate.now(clock);
        }
    }

    private List<Problem> problems(String on) {
        return on.isEmpty() || on.equals(day(on).toString())
                ? List.of()
                : List.of(new Problem("on", "Enter a day, such as " + LocalDate.now(clock)));
    }

    private ThingHead head(String ref) {
        var thing = things.get(ref);
        return ThingHead.beside(thing, kinds.of(thing.kind()), "history", "");
    }
}
