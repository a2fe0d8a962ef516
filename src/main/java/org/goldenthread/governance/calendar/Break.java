package org.goldenthread.governance.calendar;

import java.time.LocalDate;

/**
 * Days of a council's own on which nothing meets.
 *
 * @param closes whether the offices are closed too, as on a local holiday; in a recess they are not
 */
public record Break(long id, String name, LocalDate first, LocalDate last, boolean closes) {
    public Break {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** What it is, in words. */
    public String sort() {
        return closes ? "Offices closed" : "Recess";
    }
}
