package org.goldenthread.site.updates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * By when a duty is to be done.
 *
 * @param due the day by which it is asked for; null where it waits without one
 * @param late the first day on which it is late; null where it never is
 */
public record Term(@Nullable LocalDate due, @Nullable LocalDate late) {
    /** It waits, and no day is set. */
    public static final Term OPEN = new Term(null, null);

    /** Due by a day and late on the day after it. */
    public static Term by(LocalDate due) {
        return new Term(due, due.plusDays(1));
    }

    /** What is late first, the longest asked for before the rest; what waits without a day is as if due today. */
    public static Comparator<Term> urgency(LocalDate today) {
        return Comparator.comparing((Term term) -> !term.isLate(today))
                .thenComparing(term -> Objects.requireNonNullElse(term.due, today));
    }

    public boolean isLate(LocalDate today) {
        return late != null && !today.isBefore(late);
    }

    /** Whether a reminder speaks of it: it is late, has no day, or is due within so many days. */
    public boolean within(LocalDate today, int days) {
        return due == null || !due.isAfter(today.plusDays(days));
    }

    /** Late, due, not due yet, or waiting. */
    public State state(LocalDate today) {
        if (due == null) {
            return new State("Waits", Tone.WARNING);
        }
        return isLate(today)
                ? new State("Late", Tone.BAD)
                : within(today, 7) ? new State("Due", Tone.WARNING) : new State("Not due yet", Tone.NONE);
    }

    /** "due today", "due in 3 days, 4 Mar 2031", "12 days late, 4 Mar 2031"; empty where it has no day. */
    public String words(LocalDate today) {
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "due today";
        }
        var count = Math.abs(days) == 1 ? "one day" : Math.abs(days) + " days";
        var when = days > 0 ? "due in " + count : isLate(today) ? count + " late" : "asked for " + count + " ago";
        return when + ", " + Times.shortDay(due);
    }
}
