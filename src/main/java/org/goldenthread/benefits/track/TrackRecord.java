package org.goldenthread.benefits.track;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.goldenthread.benefits.Confidence;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was first forecast for years that have ended, and what was delivered of it.
 *
 * @param owner the post that owns the lines; absent for lines without one
 * @param year the calendar year in which the financial year began
 * @param lines how many line-years had a forecast
 * @param forecast the first one recorded of each
 * @param delivered what finance has verified; what is said and not verified counts as nothing here
 */
public record TrackRecord(
        @Nullable String owner, int year, Confidence confidence, int lines, Money forecast, Money delivered) {

    /** Of all of these together; year and owner are those of the first. */
    static TrackRecord sum(Collection<TrackRecord> records) {
        return records.stream()
                .reduce((one, other) -> new TrackRecord(
                        one.owner,
                        one.year,
                        one.confidence,
                        one.lines + other.lines,
                        one.forecast.plus(other.forecast),
                        one.delivered.plus(other.delivered)))
                .orElseThrow();
    }

    /** What part of the forecast was delivered, in whole per cent; absent where nothing was forecast. */
    public @Nullable Integer percent() {
        return forecast.pence() <= 0
                ? null
                : BigDecimal.valueOf(delivered.pence())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(forecast.pence()), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
