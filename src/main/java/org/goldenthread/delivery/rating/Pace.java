package org.goldenthread.delivery.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Progress as a share of what is expected by today: 100 × progress / expected.
 *
 * @param onTrack good from this share on, in percent
 * @param offTrack bad below this share, in percent
 */
record Pace(Edition edition, Scale scale, int onTrack, int offTrack) implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String words() {
        return "Progress divided by what is expected by today: " + scale.good().words() + " from " + onTrack + "%, "
                + scale.bad().words() + " below " + offTrack + "%, "
                + scale.warning().words()
                + " between. On the day it starts it is " + scale.good().words() + ".";
    }

    @Override
    public Judged open(Given given, LocalDate today) {
        var start = given.days().start();
        if (start != null && today.isBefore(start)) {
            return new Judged(NOT_DUE, "it starts on " + Said.day(start));
        }
        var expected = given.expected().on(today, given.days());
        if (expected == null) {
            return new Judged(NO_DATA, "it has no start, or no later day on which it is due, to expect anything by");
        }
        var told = given.progress() + "% is done; " + Said.number(expected) + "% is expected by " + Said.day(today)
                + (given.expected().profiled() ? " by its profile" : "");
        if (expected.signum() == 0) {
            return new Judged(scale.good(), told);
        }
        var done = BigDecimal.valueOf(given.progress()).multiply(HUNDRED);
        var share = done.divide(expected, 10, RoundingMode.HALF_EVEN);
        var because = told + "; that is " + Said.number(share) + "% of it";
        // compared without dividing, so that a share that lies on the limit is on it
        if (done.compareTo(expected.multiply(BigDecimal.valueOf(onTrack))) >= 0) {
            return new Judged(scale.good(), because);
        }
        return done.compareTo(expected.multiply(BigDecimal.valueOf(offTrack))) < 0
                ? new Judged(scale.bad(), because)
                : new Judged(scale.warning(), because);
    }
}
