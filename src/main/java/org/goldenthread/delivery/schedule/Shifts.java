package org.goldenthread.delivery.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/**
 * What would shift if something were changed; nothing is kept.
 *
 * @param all the tasks that would finish on another day, those that move most first
 * @param before the forecast as it stands
 * @param after the forecast as it would be
 */
public record Shifts(List<Shift> all, Forecast before, Forecast after) {
    public Shifts {
        all = List.copyOf(all);
    }

    /** Tries some changes out together; refused where one names a task that is not there or makes no sense. */
    public static Checked<Shifts> of(Network network, LocalDate today, List<WhatIf> changes) {
        var problems = new ArrayList<Problem>();
        var dates = network.dates.copy();
        for (var change : changes) {
            switch (change) {
                case WhatIf.Move move -> move(network, dates, move, problems);
                case WhatIf.Pause pause -> pause(network, dates, pause, problems);
            }
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var before = Forecast.of(network, today);
        var after = Forecast.of(network, dates, today);
        return Checked.accepted(new Shifts(between(before, after), before, after));
    }

    private static void move(Network network, DayNumbers dates, WhatIf.Move move, List<Problem> problems) {
        if (!network.holds(move.ref())) {
            problems.add(new Problem("move", move.ref() + " is not among the tasks shown."));
            return;
        }
        int t = network.place(move.ref());
        if (network.done(t)) {
            problems.add(new Problem("move", move.ref() + " is done, so it cannot be moved."));
            return;
        }
        int to = DayNumbers.number(move.finish());
        int own = dates.finish()[t];
        if (own == DayNumbers.NONE) {
            dates.start()[t] = to;
        } else if (!network.tasks().get(t).started()) {
            dates.start()[t] += to - own;
        } else if (to < dates.start()[t]) {
            problems.add(new Problem("to", move.ref() + " has started already, so it cannot finish before that."));
        }
        dates.finish()[t] = to;
    }

    private static void pause(Network network, DayNumbers dates, WhatIf.Pause pause, List<Problem> problems) {
        if (!pause.until().isAfter(pause.from())) {
            problems.add(new Problem("until", "The pause must end after it begins."));
            return;
        }
        var among = network.among(pause.refs());
        for (int t = 0; t < among.length; t++) {
            if (among[t] && !network.done(t)) {
                dates.pauseFrom()[t] = DayNumbers.number(pause.from());
                dates.pauseTo()[t] = DayNumbers.number(pause.until());
            }
        }
    }

    private static List<Shift> between(Forecast before, Forecast after) {
        var all = new ArrayList<Shift>();
        for (int t = 0; t < before.finish.length; t++) {
            var from = DayNumbers.day(before.finish[t]);
            var to = DayNumbers.day(after.finish[t]);
            if (from != null && to != null && !Objects.equals(from, to)) {
                all.add(new Shift(before.network.ref(t), from, to, after.pusher(t)));
            }
        }
        all.sort(Comparator.comparingInt((Shift shift) -> Math.abs(shift.days()))
                .reversed()
                .thenComparing(Shift::ref));
        return all;
    }
}
