package org.goldenthread.benefits.profiles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What work is good for: a profile with an owner, the work that makes it possible, what is expected and what came true.
 *
 * @param thing its card; the summary says what the benefit is and which activities it needs
 * @param shares of the work that makes it possible; they sum to the whole
 * @param years what is expected and what came true, by year
 */
public record Benefit(Thing thing, Profile profile, Review review, List<Share> shares, List<Year> years) {

    /**
     * What sort of benefit it is and how it is seen.
     *
     * @param unit what it is counted in, such as kWh, tCO2e or hours
     * @param measure the measure that it moves, as a reference
     * @param baseline where it sets out from, in the unit
     * @param disbenefits what it costs elsewhere
     * @param evidence how it will be shown to have come true
     */
    public record Profile(
            Category category,
            boolean cashable,
            boolean recurring,
            String unit,
            @Nullable String measure,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            String disbenefits,
            String evidence) {}

    /** The look back after the work has ended. @param result empty while it has not been done */
    public record Review(@Nullable LocalDate due, @Nullable LocalDate done, String result) {
        public static final Review NONE = new Review(null, null, "");

        public boolean overdue(LocalDate today) {
            return done == null && due != null && due.isBefore(today);
        }
    }

    /**
     * A year of it.
     *
     * @param id changes with every change of the year; 0 for one that is not recorded
     * @param expected what was to be, in the unit
     * @param actual what came true; absent while nobody knows
     */
    public record Year(
            long id,
            int year,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual) {

        public String words() {
            return LineYear.words(year);
        }

        /** Whether what came true of it is the whole of it. */
        public boolean hasEnded(LocalDate today) {
            return year < Period.financialYearOf(today);
        }

        /** How much of the way from a baseline to what was expected has been gone, in whole per cent. */
        public @Nullable Integer percent(@Nullable BigDecimal baseline) {
            var from = baseline == null ? BigDecimal.ZERO : baseline;
            if (expected == null || actual == null || expected.compareTo(from) == 0) {
                return null;
            }
            var part = actual.subtract(from)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(expected.subtract(from), 0, RoundingMode.HALF_UP);
            return part.abs().compareTo(BigDecimal.valueOf(100_000)) > 0 ? null : part.intValueExact();
        }
    }

    public Benefit {
        shares = List.copyOf(shares);
        years = List.copyOf(years);
    }

    public String ref() {
        return thing.ref();
    }

    public String council() {
        return thing.council();
    }

    public String title() {
        return thing.title();
    }

    /** The latest year in which both what was expected and what came true are known. */
    public @Nullable Year latest() {
        return years.reversed().stream()
                .filter(one -> one.percent(profile.baseline()) != null)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a figure of a year is on the way that was expected: there, or while the year runs no further back than
     * where the year set out from. Absent where nothing is expected, or nothing was to change.
     */
    public @Nullable State path(int year, BigDecimal figure, LocalDate today) {
        var from = profile.baseline();
        BigDecimal expected = null;
        for (var one : years) {
            if (one.year() < year && one.expected() != null) {
                from = one.expected();
            } else if (one.year() == year) {
                expected = one.expected();
            }
        }
        var origin = profile.baseline() == null ? from : profile.baseline();
        int upwards = expected == null || origin == null ? 0 : expected.compareTo(origin);
        if (expected == null || from == null || upwards == 0) {
            return null;
        }
        if (figure.compareTo(expected) * upwards >= 0) {
            return new State("on its path", Tone.GOOD);
        }
        boolean ended = year < Period.financialYearOf(today);
        return !ended && figure.compareTo(from) * upwards >= 0
                ? new State("on the way", Tone.NONE)
                : new State("off its path", Tone.BAD);
    }

    /** How it is doing, worked out from what is known of years that have ended; a part of a year judges nothing. */
    State state(LocalDate today) {
        if (review.done() != null) {
            return new State("reviewed", Tone.DONE);
        }
        if (review.overdue(today)) {
            return new State("review overdue", Tone.WARNING);
        }
        var percent = years.reversed().stream()
                .filter(one -> one.hasEnded(today))
                .map(one -> one.percent(profile.baseline()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return percent == null
                ? new State("expected", Tone.NONE)
                : percent >= 100
                        ? new State("as expected", Tone.GOOD)
                        : percent >= 90 ? new State("nearly", Tone.WARNING) : new State("behind", Tone.BAD);
    }

    /** "1,250 kWh", with at most the digits that it has. */
    public String words(@Nullable BigDecimal figure) {
        if (figure == null) {
            return "–";
        }
        var plain = figure.stripTrailingZeros();
        var digits = "%,." + Math.max(0, plain.scale()) + "f";
        var number = digits.formatted(plain);
        return profile.unit().equals("£")
                ? (plain.signum() < 0 ? "−£" + number.substring(1) : "£" + number)
                : (number + " " + profile.unit()).strip();
    }
}
