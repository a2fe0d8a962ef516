package org.goldenthread.measures.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.figures.Line;
import org.jspecify.annotations.Nullable;

/** What is usual among councils; figures that are not there are left out. */
public final class Averages {
    private static final int DECIMALS = 12;

    private Averages() {}

    /** The simple mean, to twelve decimals; null where there is no figure. */
    public static @Nullable BigDecimal mean(Line line) {
        var figures = figures(line);
        return figures.isEmpty() ? null : divided(sum(figures), BigDecimal.valueOf(figures.size()));
    }

    /** The middle figure, or half-way between the two in the middle; null where there is no figure. */
    public static @Nullable BigDecimal median(Line line) {
        var figures = figures(line);
        if (figures.isEmpty()) {
            return null;
        }
        figures.sort(null);
        int middle = figures.size() / 2;
        return figures.size() % 2 == 1
                ? figures.get(middle)
                : divided(figures.get(middle - 1).add(figures.get(middle)), BigDecimal.TWO);
    }

    /**
     * A mean and what it weights by.
     *
     * @param mean to twelve decimals; null where no council has both a figure and a weight
     * @param words such as "Mean weighted by population, 31 of 32 councils"
     */
    public record Weighted(@Nullable BigDecimal mean, String words) {}

    /** The mean weighted by another figure of each council, which is named. */
    public static Weighted weighted(Line line, Line weights, String weight) {
        var sum = BigDecimal.ZERO;
        var whole = BigDecimal.ZERO;
        int found = 0;
        for (int i = 0; i < line.count(); i++) {
            var figure = line.decimal(i);
            var times = weights.decimal(i);
            if (figure != null && times != null && times.signum() > 0) {
                sum = sum.add(figure.multiply(times));
                whole = whole.add(times);
                found++;
            }
        }
        var words = "Mean weighted by " + weight + ", " + found + " of " + line.count() + " councils";
        return new Weighted(whole.signum() == 0 ? null : divided(sum, whole), words);
    }

    static List<BigDecimal> figures(Line line) {
        var all = new ArrayList<BigDecimal>();
        for (int i = 0; i < line.count(); i++) {
            var one = line.decimal(i);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal divided(BigDecimal sum, BigDecimal by) {
        return sum.divide(by, DECIMALS, RoundingMode.HALF_UP);
    }
}
