package org.goldenthread.governance.decisions;

import java.time.LocalDate;
import java.util.function.Predicate;

/** How long a decision can be called in: so many working days after its publication, which itself is not counted. */
final class CallInPeriod {
    private CallInPeriod() {}

    /** The last day of the period. @param works whether the council works on a day */
    static LocalDate closes(LocalDate published, int days, Predicate<LocalDate> works) {
        var at = published;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            if (works.test(at)) {
                left--;
            }
        }
        return at;
    }
}
