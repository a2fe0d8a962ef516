package org.goldenthread.measures.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.exact.Wording;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** One council against the average of its peers. */
public final class Peers {
    private Peers() {}

    /** Above zero where a council is better than the mean of the line, 0 where it is equal; null without a figure. */
    public static @Nullable Integer againstMean(Polarity polarity, Line line, int place) {
        var own = line.decimal(place);
        var figures = Averages.figures(line);
        return own == null || figures.size() < 2 || !polarity.judges()
                ? null
                : Preference.compareToMean(polarity, own, Averages.sum(figures), figures.size());
    }

    /** The same against the median. */
    public static @Nullable Integer againstMedian(Polarity polarity, Line line, int place) {
        var own = line.decimal(place);
        var median = Averages.median(line);
        return own == null || median == null || Averages.figures(line).size() < 2 || !polarity.judges()
                ? null
                : Preference.of(polarity, own).compareTo(Preference.of(polarity, median));
    }

    /** How many standard deviations a council is from the mean, to two decimals; null where nothing varies. */
    public static @Nullable BigDecimal standardScore(Line line, int place) {
        var own = line.decimal(place);
        var mean = Averages.mean(line);
        var figures = Averages.figures(line);
        if (own == null || mean == null || figures.size() < 2) {
            return null;
        }
        double squares = figures.stream()
                .mapToDouble(figure -> figure.subtract(mean).doubleValue())
                .map(off -> off * off)
                .sum();
        return squares == 0
                ? null
                : BigDecimal.valueOf(own.subtract(mean).doubleValue() / Math.sqrt(squares / (figures.size() - 1)))
                        .setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * A council's improvement beside its peers'.
     *
     * @param own how much better it got, in the measure's unit; below zero for worse
     * @param median the same of the middle one of the peers that have both figures
     * @param count how many peers those are
     */
    public record Improvement(BigDecimal own, BigDecimal median, int count) {

        /** How much more it improved than the middle one of its peers. */
        public BigDecimal relative() {
            return own.subtract(median);
        }

        public String words(Wording as) {
            int side = relative().signum();
            var than = side == 0 ? "as much as" : side > 0 ? "more than" : "less than";
            var more = side == 0 ? than : as.gap(relative()) + " " + than;
            return said(own, as) + ", the middle one of " + count + " peers "
                    + said(median, as).toLowerCase(Locale.ROOT) + ": " + more + " its peers.";
        }

        private static String said(BigDecimal change, Wording as) {
            return switch (change.signum()) {
                case 0 -> "Did not change";
                case 1 -> "Improved by " + as.gap(change);
                default -> "Got worse by " + as.gap(change);
            };
        }
    }

    /** The improvement from one line to a later one; null where the council or all its peers lack a figure. */
    public static @Nullable Improvement improvement(Polarity polarity, Line before, Line now, int place) {
        var changes = new ArrayList<@Nullable BigDecimal>();
        for (int i = 0; i < now.count(); i++) {
            var then = before.decimal(i);
            var later = now.decimal(i);
            changes.add(
                    then == null || later == null
                            ? null
                            : Preference.of(polarity, later).subtract(Preference.of(polarity, then)));
        }
        var own = changes.get(place);
        changes.set(place, null);
        var median = Averages.median(Line.of(changes));
        int count = (int) changes.stream().filter(Objects::nonNull).count();
        return own == null || median == null ? null : new Improvement(own, median, count);
    }
}
