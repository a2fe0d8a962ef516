package org.goldenthread.delivery.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The days of an undertaking or an action: what was promised, what it is held to, what is expected, what happened.
 *
 * @param start first day, planned or actual
 * @param due last day as agreed now
 * @param baselineStart first day of the plan it is measured against
 * @param baselineDue last day of the plan it is measured against
 * @param forecast the owner's expectation of the last day; absent while it is the agreed one
 * @param ended the day it was finished
 */
public record Dates(
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable LocalDate baselineStart,
        @Nullable LocalDate baselineDue,
        @Nullable LocalDate forecast,
        @Nullable LocalDate ended) {
    public static final Dates NONE = new Dates(null, null, null, null, null, null);

    /** Planned from a day to a day, and held to that. */
    public static Dates planned(@Nullable LocalDate start, @Nullable LocalDate due) {
        return new Dates(start, due, start, due, null, null);
    }

    /** When it is over as far as anybody knows: the day it ended, else the forecast, else the agreed day. */
    public @Nullable LocalDate expected() {
        return ended != null ? ended : forecast != null ? forecast : due;
    }

    /**
     * Whether nobody says when it will be over: open, and every day that was named has passed.
     *
     * @param today the day of asking
     */
    public boolean isOpenEnded(LocalDate today) {
        var expected = expected();
        return ended == null && expected != null && expected.isBefore(today);
    }

    /**
     * How many days later than the baseline it is or will be, at the least: of something that is late without a
     * forecast, up to today.
     */
    public OptionalLong slip(LocalDate today) {
        return isOpenEnded(today) && baselineDue != null
                ? OptionalLong.of(ChronoUnit.DAYS.between(baselineDue, today))
                : slip();
    }

    /** How many days the expected end lies after the baseline's; negative when earlier, empty where either is open. */
    public OptionalLong slip() {
        var expected = expected();
        return expected == null || baselineDue == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(baselineDue, expected));
    }

    public Dates ending(@Nullable LocalDate day) {
        return new Dates(start, due, baselineStart, baselineDue, forecast, day);
    }

    public Dates dueOn(@Nullable LocalDate day) {
        return new Dates(start, day, baselineStart, baselineDue, forecast, ended);
    }

    public Dates forecasting(@Nullable LocalDate day) {
        return new Dates(start, due, baselineStart, baselineDue, day, ended);
    }
}
