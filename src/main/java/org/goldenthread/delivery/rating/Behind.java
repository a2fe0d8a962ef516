package org.goldenthread.delivery.rating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long after the agreed day it will be done, by the owner's forecast and never before today.
 *
 * @param months up to so many calendar months late is middling, more is the worst
 */
record Behind(Edition edition, Scale scale, int months) implements Rule {

    @Override
    public String words() {
        var length = months == 1 ? "one month" : months + " months";
        return "Not expected after the agreed day " + scale.good().words() + ", up to " + length + " behind "
                + scale.warning().words() + ", more than " + length + " behind "
                + scale.bad().words()
                + "; rescheduled or suspended with approval counted apart.";
    }

    @Override
    public Judged open(Given given, LocalDate today) {
        var due = given.days().due();
        if (due == null) {
            return new Judged(NO_DATA, "it has no agreed day to be behind");
        }
        var forecast = given.days().forecast();
        var expected = forecast != null && forecast.isAfter(today) ? forecast : due.isAfter(today) ? due : today;
        if (!expected.isAfter(due)) {
            return new Judged(scale.good(), "it is expected by " + Said.day(due) + ", as agreed");
        }
        var because = "it was due on " + Said.day(due) + " and is not expected before " + Said.day(expected) + ", "
                + Said.days(ChronoUnit.DAYS.between(due, expected)) + " behind";
        return expected.isAfter(due.plusMonths(months))
                ? new Judged(scale.bad(), because)
                : new Judged(scale.warning(), because);
    }
}
