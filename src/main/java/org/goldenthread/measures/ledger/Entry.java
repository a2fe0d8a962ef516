package org.goldenthread.measures.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Period;

/**
 * One figure to be recorded.
 *
 * @param subject the number of whom it is about
 * @param breakdown the number of the part; 0 for the whole
 * @param start the first day of its period, in days since 1 January 1970
 * @param value the figure times ten to the power of the scale, or {@link Line#NO_FIGURE}
 */
public record Entry(Series series, int subject, int breakdown, int start, long value, int scale, Standing standing) {
    /** How many decimals a figure may have. */
    public static final int MOST_DECIMALS = 12;

    public static Entry of(String measure, Figure figure, int subject, Period period, BigDecimal value) {
        var fitting = value.scale() > MOST_DECIMALS
                ? value.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN)
                : value.scale() < 0 ? value.setScale(0) : value;
        return new Entry(
                new Series(measure, figure, Length.of(period)),
                subject,
                0,
                (int) period.start().toEpochDay(),
                fitting.unscaledValue().longValueExact(),
                fitting.scale(),
                Standing.FINAL);
    }

    /** That there is no figure, and why. */
    public static Entry absent(String measure, Figure figure, int subject, Period period, Standing why) {
        return new Entry(
                new Series(measure, figure, Length.of(period)),
                subject,
                0,
                (int) period.start().toEpochDay(),
                Line.NO_FIGURE,
                0,
                why);
    }

    public Entry of(int breakdown) {
        return new Entry(series, subject, breakdown, start, value, scale, standing);
    }

    public Entry worth(Standing other) {
        return new Entry(series, subject, breakdown, start, value, scale, other);
    }
}
