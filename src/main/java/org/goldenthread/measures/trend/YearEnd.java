package org.goldenthread.measures.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.goldenthread.measures.exact.Said;
import org.jspecify.annotations.Nullable;

/**
 * Where the year would end if it went on as it began; worked out mechanically, to stand beside the owner's forecast.
 *
 * @param value to four decimals; null where it cannot be worked out
 * @param words how it was worked out, or why it could not be
 */
public record YearEnd(@Nullable BigDecimal value, String words) {
    private static final int DECIMALS = 4;

    /**
     * Of figures that add up: the year to date by the share of the year's profile that should be there by now.
     *
     * @param profile what each period should bring, in any unit; equal numbers for an even year
     * @param periods how many periods the year to date has
     */
    public static YearEnd cumulative(BigDecimal yearToDate, List<BigDecimal> profile, int periods) {
        var whole = sum(profile);
        var part = sum(profile.subList(0, periods));
        if (part.signum() == 0 || whole.signum() == 0) {
            return new YearEnd(null, "The profile of the year says that nothing should have come by now.");
        }
        var value = yearToDate.multiply(whole).divide(part, DECIMALS, RoundingMode.HALF_UP);
        return new YearEnd(
                value,
                Said.plain(yearToDate) + " to date, by the " + Said.percent(part, whole)
                        + " of the year that its profile expects by now, gives " + Said.plain(value) + ".");
    }

    /** Of figures that are averaged: those so far and what is expected of the rest, by how many there will be. */
    public static YearEnd average(List<BigDecimal> soFar, List<BigDecimal> expected) {
        int count = soFar.size() + expected.size();
        if (count == 0) {
            return new YearEnd(null, "There is no figure to go by.");
        }
        var value = sum(soFar).add(sum(expected)).divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
        return new YearEnd(
                value,
                "The sum to date, " + Said.plain(sum(soFar)) + ", and " + Said.plain(sum(expected))
                        + " expected of the rest, by " + count + ", gives " + Said.plain(value) + ".");
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
