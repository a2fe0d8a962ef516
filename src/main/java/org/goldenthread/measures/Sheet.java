package org.goldenthread.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A definition sheet: everything that says what the figures of a measure mean and how they are judged.
 *
 * @param words what it is for and where it comes from
 * @param counted what sort of number it is, and which direction is good
 * @param ratio what is divided by what; absent where nothing is
 * @param collection how often figures come, and by when
 * @param judging how figures are rated and compared with earlier ones
 * @param formula other measures by their codes, such as "(COM01 + COM02) / 2"; empty where figures are recorded
 */
public record Sheet(
        Words words, Counted counted, @Nullable Ratio ratio, Collection collection, Judging judging, String formula) {

    /**
     * What a measure is for.
     *
     * @param serviceId the number of the local government service list, or empty
     */
    public record Words(String purpose, String method, String source, Accountability accountability, String serviceId) {
        public static final Words NONE = new Words("", "", "", Accountability.CONTROL, "");
    }

    /**
     * What sort of number it is.
     *
     * @param unit such as "%", "£", "days", "per 1,000 residents"
     * @param decimals how many are shown; all are kept
     */
    public record Counted(DataType type, String unit, int decimals, Polarity polarity) {}

    /**
     * What is divided by what.
     *
     * @param multiplier what the result is multiplied by, such as 100 for a percentage, 1000 for a rate
     */
    public record Ratio(String numerator, String denominator, BigDecimal multiplier) {}

    /**
     * How often figures come.
     *
     * @param collected the length of the periods that are entered
     * @param derived longer periods, worked out from those
     * @param daysDue by how many days after a period's end its figure is due
     * @param daysOverdue after how many more it is overdue
     */
    public record Collection(Length collected, List<Derived> derived, int daysDue, int daysOverdue) {
        public Collection {
            derived = List.copyOf(derived);
        }

        public static Collection every(Length length) {
            return new Collection(length, List.of(), 30, 30);
        }
    }

    /**
     * Figures for longer periods, worked out from those collected.
     *
     * @param how the code of the way, such as "sum", "last", "ratio"
     */
    public record Derived(Length length, String how) {}

    /**
     * How figures are judged.
     *
     * @param rule the code of the rating rule; empty for the council's own
     * @param settings of the rule
     * @param yearToYear whether a figure is compared with the same period a year before rather than the period before
     * @param longPeriods with the mean of how many earlier ones
     * @param cumulative whether each figure is the year to date, with the periods before it in the year
     */
    public record Judging(
            String rule, Map<String, String> settings, boolean yearToYear, int longPeriods, boolean cumulative) {
        public static final Judging BY_COUNCIL = new Judging("", Map.of(), false, 4, false);

        public Judging {
            settings = Map.copyOf(settings);
        }
    }

    /** A sheet that says only what nobody may leave out. */
    public static Sheet of(DataType type, String unit, int decimals, Polarity polarity, Length collected) {
        return new Sheet(
                Words.NONE,
                new Counted(type, unit, decimals, polarity),
                null,
                Collection.every(collected),
                Judging.BY_COUNCIL,
                "");
    }

    public Polarity polarity() {
        return counted.polarity();
    }

    /** Which direction is good, in words; the bounds of a range are written as its figures are. */
    public String good() {
        return polarity().words(Printed.as(this)::figure);
    }

    /** Whether its figures are worked out from other measures. */
    public boolean calculated() {
        return !formula.isBlank();
    }

    /** Whether the year is the sum of its periods; not where each figure is the year to date already. */
    public boolean addsUp() {
        return !judging.cumulative()
                && collection.derived().stream()
                        .anyMatch(one ->
                                one.length().equals(Length.YEAR) && one.how().equals("sum"));
    }
}
