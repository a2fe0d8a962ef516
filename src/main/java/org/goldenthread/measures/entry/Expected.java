package org.goldenthread.measures.entry;

import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.NavigableSet;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which periods of one row of a measure are asked for: those that are over and have nothing yet. Nobody is asked for
 * decades: what lies before the last figure is asked for within this year only, and never more than a dozen at once.
 *
 * @param answered the first days of the periods that have a figure, or a reason why there is none
 * @param starts the measure's own first day, where it has one
 */
record Expected(
        Rhythm rhythm,
        NavigableSet<LocalDate> answered,
        @Nullable LocalDate starts,
        LocalDate today) {
    private static final int MOST = 12;

    /** The periods that are over and open, the earliest first. */
    List<Period> open() {
        var found = new LinkedList<Period>();
        for (var period = rhythm.lastEnded(today); asked(period); period = period.previous()) {
            if (!answered.contains(period.start())) {
                found.addFirst(period);
            }
            if (found.size() == MOST) {
                break;
            }
        }
        return found;
    }

    /** Whether a period that is over belongs to those that are looked after at the moment. */
    private boolean asked(Period period) {
        if (answered.isEmpty()) {
            return begun(period);
        }
        return period.start().isAfter(answered.last())
                || period.start().isAfter(answered.first()) && !period.start().isBefore(yearStart(today));
    }

    private boolean begun(Period period) {
        var first = starts == null ? yearStart(today) : starts;
        return !period.end().isBefore(first) || starts == null && period.equals(rhythm.lastEnded(today));
    }

    /** The periods that end within a longer one and are over, from when the measure began. */
    List<Period> endingIn(Period whole) {
        var found = new LinkedList<Period>();
        for (var period = rhythm.lastEnded(today); !period.end().isBefore(whole.start()); period = period.previous()) {
            boolean kept = answered.isEmpty() ? begun(period) : !period.start().isBefore(answered.first());
            if (kept && !period.end().isAfter(whole.end())) {
                found.addFirst(period);
            }
        }
        return found;
    }

    private static LocalDate yearStart(LocalDate day) {
        return Period.financialYear(Period.financialYearOf(day)).start();
    }
}
