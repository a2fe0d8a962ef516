package org.goldenthread.measures.entry.web;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.round.Insider;
import org.goldenthread.measures.entry.round.Neglect;
import org.goldenthread.measures.entry.round.Neglected;
import org.goldenthread.measures.entry.round.Seats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Stale measures, and owners that are not there; each count says what it is of. */
@Controller
class StalePages {
    private final Neglected neglected;
    private final Due due;
    private final Seats seats;

    StalePages(Neglected neglected, Due due, Seats seats) {
        this.neglected = neglected;
        this.due = due;
        this.seats = seats;
    }

    @GetMapping("/measures/stale")
    @May(Act.SEE)
    String stale(Visitor visitor, @RequestParam(defaultValue = "") String amiss, Model model) {
        Insider.only(visitor);
        var found = neglected.of(visitor.council());
        int all = due.entered(visitor.council()).size();
        var today = seats.of(visitor.council());
        var counts = Arrays.stream(Neglect.Sort.values())
                .map(sort -> count(sort, found, all))
                .toList();
        var lines = found.stream()
                .filter(one -> counts.stream()
                        .filter(count -> count.sort().code().equals(amiss))
                        .allMatch(count -> one.sorts().contains(count.sort())))
                .map(one -> new StaleView.Line(one, owner(one, today)))
                .toList();
        model.addAttribute("view", new StaleView(counts, lines, all, amiss));
        return "measures/stale";
    }

    private static StaleView.Count count(Neglect.Sort sort, List<Neglect> found, int all) {
        long number = found.stream().filter(one -> one.sorts().contains(sort)).count();
        return new StaleView.Count(sort, number, all == 0 ? 0 : Math.round(number * 100.0 / all));
    }

    private static String owner(Neglect one, Seats.Today today) {
        var owner = one.measure().thing().owner();
        return owner == null ? "Nobody" : today.post(owner) + " (" + today.who(owner) + ")";
    }
}
