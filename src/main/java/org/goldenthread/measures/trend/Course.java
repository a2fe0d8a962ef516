package org.goldenthread.measures.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.exact.Wording;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * The course of one measure: its figures by period, one place a period, none left out (a period without a figure holds
 * none).
 *
 * @param as how its sentences write figures
 */
public record Course(Polarity polarity, Line values, List<Period> periods, Wording as) {
    private static final int DECIMALS_OF_A_MEAN = 12;

    public Course {
        periods = List.copyOf(periods);
        if (periods.size() != values.count()) {
            throw new IllegalArgumentException("a course has a period for each figure");
        }
    }

    /** A course whose sentences write plain numbers. */
    public Course(Polarity polarity, Line values, List<Period> periods) {
        this(polarity, values, periods, Wording.PLAIN);
    }

    /** The figure of a place against the one before it, or the same period a year earlier. */
    public Change shortTrend(int place, Basis basis) {
        int before = place - basis.lag(periods.get(place));
        var when = before < 0
                ? "the period before the first one"
                : periods.get(before).words();
        return against(place, before < 0 ? null : values.decimal(before), "figure", when);
    }

    /** The figure of a place against the baseline recorded for a period; in percent too, unless that is 0. */
    public Change sinceBaseline(int place, BigDecimal baseline, Period recorded) {
        return against(place, baseline, "baseline", recorded.words());
    }

    private Change against(int place, @Nullable BigDecimal then, String what, String when) {
        var now = values.decimal(place);
        var period = periods.get(place).words();
        if (now == null || then == null) {
            var missing = now == null ? period : when;
            return new Change(Direction.NOT_KNOWN, now, then, "Not known: there is no figure for " + missing + ".");
        }
        var direction = direction(now, then);
        var sentence = direction.words() + ": " + as.beside(now, then) + " in " + period + " against the " + what
                + " of " + as.beside(then, now) + " in " + when + Change.difference(now, then, as) + ". "
                + polarity.words(as::figure) + ".";
        return new Change(direction, now, then, sentence);
    }

    /** The figure of a place against the mean of the last so many before it, or of the same period in so many years. */
    public Change longTrend(int place, Basis basis, int many) {
        int lag = basis.lag(periods.get(place));
        var sum = BigDecimal.ZERO;
        int found = 0;
        for (int i = 1; i <= many && place - i * lag >= 0; i++) {
            var one = values.decimal(place - i * lag);
            sum = one == null ? sum : sum.add(one);
            found += one == null ? 0 : 1;
        }
        var now = values.decimal(place);
        var period = periods.get(place).words();
        if (now == null || found == 0) {
            var why = now == null ? "there is no figure for " + period : "no earlier period has a figure";
            return new Change(Direction.NOT_KNOWN, now, null, "Not known: " + why + ".");
        }
        var mean = sum.divide(BigDecimal.valueOf(found), DECIMALS_OF_A_MEAN, RoundingMode.HALF_UP);
        var direction = Direction.of(polarity, Preference.compareToMean(polarity, now, sum, found));
        var counted = (found < many ? found + " of " : "") + many;
        var which = basis == Basis.ONGOING
                ? "the " + counted + " periods before it"
                : "the same period in " + counted + " earlier years";
        boolean alike = now.compareTo(mean) != 0 && as.figure(now).equals(as.mean(mean));
        var sentence = direction.words() + ": " + (alike ? as.exact(now) : as.figure(now)) + " in " + period
                + " against " + (alike ? as.exact(mean) : as.mean(mean)) + ", the mean of " + which + ". "
                + polarity.words(as::figure) + ".";
        return new Change(direction, now, mean, sentence);
    }

    private Direction direction(BigDecimal now, BigDecimal then) {
        return Direction.of(polarity, Preference.of(polarity, now).compareTo(Preference.of(polarity, then)));
    }

    /** How many periods in a row, up to a place, it has moved the same way. */
    public Run run(int place) {
        var direction = step(place);
        int length = 0;
        while (direction != Direction.NOT_KNOWN && place - length > 0 && step(place - length) == direction) {
            length++;
        }
        return new Run(
                direction, length, periods.get(Math.max(0, place - length)).words());
    }

    private Direction step(int place) {
        var now = values.decimal(place);
        var then = place == 0 ? null : values.decimal(place - 1);
        return now == null || then == null ? Direction.NOT_KNOWN : direction(now, then);
    }

    /** The first place with a figure, or null. */
    public @Nullable Integer first() {
        for (int i = 0; i < values.count(); i++) {
            if (values.has(i)) {
                return i;
            }
        }
        return null;
    }
}
