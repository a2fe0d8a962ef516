package org.goldenthread.measures.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.exact.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Councils compared on one measure and period: who stands where, by which rule, and what was left out.
 *
 * @param order best first; where neither direction is good, everybody has rank 0, in order of the figures
 * @param thresholds in how good a figure is (the opposite of a figure that is better low, the distance below zero from
 *     a range), the best quartile first; empty where the rule goes by rank or no quartile is said
 * @param suppressed why no quartile is said, or empty
 */
public record Comparison(
        Field field, QuartileRule rule, List<Stand> order, List<BigDecimal> thresholds, String suppressed) {

    public static Comparison of(Field field, QuartileRule rule) {
        var order = ordered(field);
        int distinct = order.isEmpty() ? 0 : order.getLast().tie().dense();
        var why = Quartiles.suppressed(field.polarity(), order.size(), distinct);
        var thresholds =
                why == Quartiles.Suppressed.NOT_AT_ALL ? thresholds(field, rule, order) : List.<BigDecimal>of();
        return new Comparison(field, rule, order, thresholds, why.words());
    }

    private static List<Stand> ordered(Field field) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < field.figures().count(); i++) {
            if (field.figures().has(i)) {
                places.add(i);
            }
        }
        places.sort(
                Comparator.comparing((Integer place) -> goodness(field, place)).reversed());
        var alike = new HashMap<BigDecimal, Integer>();
        for (int place : places) {
            alike.merge(goodness(field, place).stripTrailingZeros(), 1, Integer::sum);
        }
        var order = new ArrayList<Stand>();
        int rank = 0;
        int dense = 0;
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            if (i == 0 || goodness(field, place).compareTo(goodness(field, places.get(i - 1))) != 0) {
                rank = i + 1;
                dense++;
            }
            int shared = field.polarity().judges() ? rank : 0;
            int others = alike.getOrDefault(goodness(field, place).stripTrailingZeros(), 1) - 1;
            order.add(new Stand(
                    place, field.names().get(place), figure(field, place), shared, new Stand.Tie(dense, others)));
        }
        return List.copyOf(order);
    }

    private static BigDecimal figure(Field field, int place) {
        return BigDecimal.valueOf(field.figures().at(place), field.figures().scale());
    }

    private static BigDecimal goodness(Field field, int place) {
        return Preference.of(field.polarity(), figure(field, place));
    }

    private static List<BigDecimal> thresholds(Field field, QuartileRule rule, List<Stand> order) {
        var worstFirst = order.reversed().stream()
                .map(stand -> goodness(field, stand.place()))
                .toList();
        int count = worstFirst.size();
        return switch (rule) {
            case QuartileRule.ByRank byRank -> List.of();
            case QuartileRule.Inclusive inclusive -> Interpolated.thresholds(worstFirst, count - 1, 0);
            case QuartileRule.Exclusive exclusive -> Interpolated.thresholds(worstFirst, count + 1, -1);
            case QuartileRule.Published published ->
                published.cuts().stream()
                        .map(cut -> Preference.of(field.polarity(), cut))
                        .toList();
        };
    }

    /** Where a council of the line stands; null where it has no figure. */
    public @Nullable Stand stand(int place) {
        return order.stream().filter(one -> one.place() == place).findFirst().orElse(null);
    }

    /** The quartile of a stand, 1 the best; 0 where none is said. */
    public int quartile(Stand stand) {
        if (!suppressed.isEmpty()) {
            return 0;
        }
        if (thresholds.isEmpty()) {
            return (4 * stand.rank() + order.size() - 1) / order.size();
        }
        var good = goodness(field, stand.place());
        int quartile = 1;
        while (quartile < 4 && good.compareTo(thresholds.get(quartile - 1)) < 0) {
            quartile++;
        }
        return quartile;
    }

    /** How much better a council must be for the next quartile, in the measure's unit; null in the best or in none. */
    public @Nullable BigDecimal toNextQuartile(Stand stand) {
        int quartile = quartile(stand);
        if (quartile <= 1) {
            return null;
        }
        var good = goodness(field, stand.place());
        if (!thresholds.isEmpty()) {
            return thresholds.get(quartile - 2).subtract(good);
        }
        return order.stream()
                .filter(other -> quartile(other) == quartile - 1)
                .map(other -> goodness(field, other.place()))
                .min(Comparator.naturalOrder())
                .map(needed -> needed.subtract(good))
                .orElse(null);
    }

    /** Who is better than a council, and by how much in the measure's unit, the best first. */
    public List<Better> better(Stand stand) {
        var good = goodness(field, stand.place());
        return field.polarity().judges()
                ? order.stream()
                        .filter(other -> other.rank() < stand.rank())
                        .map(other -> new Better(
                                other.name(), goodness(field, other.place()).subtract(good)))
                        .toList()
                : List.of();
    }

    /** A council that is better, and by how much in the measure's unit. */
    public record Better(String name, BigDecimal by) {}

    /** A council's stand in words: rank, ties, quartile or why there is none, distance to the next one. */
    public String words(int place, Wording as) {
        var stand = stand(place);
        if (stand == null) {
            return field.names().get(place) + " has no figure that can be compared.";
        }
        if (!field.polarity().judges()) {
            return stand.name() + ": no rank and no quartile, because " + suppressed + ".";
        }
        var start = stand.name() + ": " + stand.words(order.size());
        var next = toNextQuartile(stand);
        return start
                + (suppressed.isEmpty()
                        ? "; " + Stand.ordinal(quartile(stand)) + " quartile"
                        : "; no quartile is shown because " + suppressed)
                + (next == null ? "." : "; " + as.gap(next) + " better would reach the next one.");
    }

    /** What was compared and how: count, rule, and what was left out with its reasons. */
    public String basis(Wording as) {
        int out = field.figures().count() - order.size();
        var reasons = field.leftOut().isEmpty() ? "" : " (" + String.join("; ", field.leftOut()) + ")";
        return order.size() + " compared" + (out == 0 ? "" : ", " + out + " left out" + reasons) + ". "
                + (suppressed.isEmpty() ? rule.words(as) : "");
    }
}
