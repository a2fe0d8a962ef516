package org.goldenthread.delivery.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A new day for something that was promised for another.
 *
 * @param category one of {@link DelayReason}
 * @param reason in words
 * @param granted who granted it
 * @param rebaseline whether it is measured against the new day from now on
 */
public record Revision(@Nullable LocalDate due, String category, String reason, String granted, boolean rebaseline) {

    /** What is missing or wrong, each with its field. */
    public List<Problem> check(Dates dates) {
        var problems = new ArrayList<Problem>();
        if (due == null) {
            problems.add(new Problem("due", "Enter the new day"));
        } else if (due.equals(dates.due())) {
            problems.add(new Problem("due", "It is due on that day already"));
        } else if (dates.start() != null && due.isBefore(dates.start())) {
            problems.add(new Problem("due", "That is before its first day"));
        }
        if (!DelayReason.isOne(category)) {
            problems.add(new Problem("category", "Choose why the day moves"));
        }
        if (reason.strip().length() < 3) {
            problems.add(new Problem("reason", "Say why, in a few words"));
        }
        if (granted.strip().length() < 2) {
            problems.add(new Problem("granted", "Say who granted it"));
        }
        return problems;
    }

    /** What is wrong with the order of days. */
    public static List<Problem> order(Dates dates) {
        var problems = new ArrayList<Problem>();
        if (isBefore(dates.due(), dates.start())) {
            problems.add(new Problem("due", "The last day is before the first"));
        }
        if (problems.isEmpty() && isBefore(dates.baselineDue(), dates.baselineStart())) {
            problems.add(new Problem("baselineDue", "The baseline's last day is before its first"));
        }
        if (isBefore(dates.forecast(), dates.start())) {
            problems.add(new Problem("forecast", "The forecast is before the first day"));
        }
        return problems;
    }

    private static boolean isBefore(@Nullable LocalDate later, @Nullable LocalDate earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }
}
