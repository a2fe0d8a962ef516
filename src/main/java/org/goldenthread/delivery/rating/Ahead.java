package org.goldenthread.delivery.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Our own rule, which turns before the date does. It compares the pace that is needed from today to the agreed day with
 * the pace so far, and looks at the owner's forecast and at what is waited for. The gravest of these decides; all that
 * speak are named. Of what has only just begun the pace is not judged.
 */
record Ahead(Edition edition, Scale scale, Limits limits) implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Where it turns.
     *
     * @param settle the pace is judged once this share of the time has gone, in percent
     * @param warnPace warns from this ratio of the needed pace to the pace so far on, in percent
     * @param badPace bad from this ratio on, in percent, once half of the time has gone
     * @param badDays bad where the forecast or what is waited for makes it later than due by more days than this
     */
    record Limits(int settle, int warnPace, int badPace, int badDays) {}

    /** Something that speaks against it keeping its day. */
    private record Sign(boolean grave, String words) {}

    @Override
    public String words() {
        return "Looks ahead: " + scale.warning().words() + " where the pace needed from today is "
                + Said.number(times(limits.warnPace()))
                + " times the pace so far, or the pace planned by its profile, or more, "
                + scale.bad().words()
                + " from " + Said.number(times(limits.badPace())) + " times (judged once " + limits.settle()
                + "% of the time has gone, and before half of it never worse than "
                + scale.warning().words()
                + "); a forecast after the agreed day, or something late that it waits for, is "
                + scale.warning().words() + ", and " + scale.bad().words() + " by more than " + limits.badDays()
                + " days; past its day it is " + scale.bad().words() + ".";
    }

    @Override
    public Judged open(Given given, LocalDate today) {
        var due = given.days().due();
        if (due == null) {
            return new Judged(NO_DATA, "it has no agreed day to look ahead to");
        }
        var signs = new ArrayList<Sign>();
        if (today.isAfter(due)) {
            signs.add(
                    new Sign(true, "it was due on " + Said.day(due) + ", " + Said.days(between(due, today)) + " ago"));
        }
        add(signs, pace(given, due, today));
        add(signs, forecast(given, due));
        add(signs, waiting(given));
        if (signs.isEmpty()) {
            return calm(given, due, today);
        }
        boolean grave = signs.stream().anyMatch(Sign::grave);
        var because =
                signs.stream().map(Sign::words).reduce((a, b) -> a + "; " + b).orElseThrow();
        return new Judged(grave ? scale.bad() : scale.warning(), because);
    }

    private static void add(List<Sign> signs, @Nullable Sign sign) {
        if (sign != null) {
            signs.add(sign);
        }
    }

    private Judged calm(Given given, LocalDate due, LocalDate today) {
        var start = given.days().start();
        if (start != null && today.isBefore(start)) {
            return new Judged(NOT_DUE, "it starts on " + Said.day(start) + " and nothing speaks against its day");
        }
        return new Judged(
                scale.good(), given.progress() + "% is done with " + Said.days(between(today, due)) + " left");
    }

    /** Needed and past pace as progress per day, compared crosswise so that nothing is divided. */
    private @Nullable Sign pace(Given given, LocalDate due, LocalDate today) {
        var start = given.days().start();
        if (start == null || !today.isAfter(start) || !today.isBefore(due) || given.progress() == 100) {
            return null;
        }
        if (given.expected().profiled()) {
            return profiled(given, today);
        }
        long gone = between(start, today);
        long left = between(today, due);
        if (gone * 100 < limits.settle() * (gone + left)) {
            return null;
        }
        long rest = 100L - given.progress();
        var told = given.progress() + "% is done after " + Said.days(gone) + " and " + rest + "% is left for "
                + Said.days(left);
        if (given.progress() == 0) {
            return new Sign(gone >= left, told);
        }
        long needed = rest * gone * 100;
        long past = given.progress() * left;
        if (needed < limits.warnPace() * past) {
            return null;
        }
        var ratio = BigDecimal.valueOf(rest * gone).divide(BigDecimal.valueOf(past), 10, RoundingMode.HALF_EVEN);
        return new Sign(
                gone >= left && needed >= limits.badPace() * past,
                told + ", which needs " + Said.number(ratio) + " times the pace so far");
    }

    /** Where another path was agreed: what is left beside what should be left by now. */
    private @Nullable Sign profiled(Given given, LocalDate today) {
        var expected = given.expected().on(today, given.days());
        var done = BigDecimal.valueOf(given.progress());
        if (expected == null || done.compareTo(expected) >= 0) {
            return null;
        }
        var told = given.progress() + "% is done; " + Said.number(expected) + "% is expected by " + Said.day(today)
                + " by its profile";
        var left = HUNDRED.subtract(expected);
        if (left.signum() == 0) {
            return new Sign(false, told);
        }
        var ratio = HUNDRED.subtract(done).divide(left, 10, RoundingMode.HALF_EVEN);
        if (ratio.compareTo(times(limits.warnPace())) < 0) {
            return null;
        }
        return new Sign(
                ratio.compareTo(times(limits.badPace())) >= 0,
                told + ", which needs " + Said.number(ratio) + " times the pace that was planned from here");
    }

    private @Nullable Sign forecast(Given given, LocalDate due) {
        var forecast = given.days().forecast();
        if (forecast == null || !forecast.isAfter(due)) {
            return null;
        }
        long late = between(due, forecast);
        return new Sign(
                late > limits.badDays(),
                "its owner expects " + Said.day(forecast) + ", " + Said.days(late) + " after the agreed day");
    }

    private @Nullable Sign waiting(Given given) {
        var late = given.waitsFor();
        if (late == null || late.pushes() <= 0) {
            return null;
        }
        return new Sign(
                late.pushes() > limits.badDays(),
                "it waits for " + late.ref() + ", which makes it " + Said.days(late.pushes()) + " later than due");
    }

    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static BigDecimal times(int percent) {
        return BigDecimal.valueOf(percent, 2);
    }
}
