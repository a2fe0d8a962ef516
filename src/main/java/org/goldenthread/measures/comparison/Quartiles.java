package org.goldenthread.measures.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** Where quartiles begin, in quarters of how good a figure is, so that nothing is rounded. */
final class Quartiles {
    private static final int FEWEST = 8;
    private static final int FEWEST_DISTINCT = 4;

    private Quartiles() {}

    /** Why no quartile is said. */
    enum Suppressed {
        NOT_AT_ALL(""),
        NEUTRAL("neither direction of this measure is good"),
        FEW("fewer than eight councils are compared"),
        ALIKE("fewer than four different values are compared");

        private final String words;

        Suppressed(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Suppressed suppressed(int count, int distinct) {
        return count < FEWEST ? Suppressed.FEW : distinct < FEWEST_DISTINCT ? Suppressed.ALIKE : Suppressed.NOT_AT_ALL;
    }

    /** How good a figure must be for the first, second and third quartile. */
    record Cuts(long best, long middle, long worst) {

        /** Of thresholds times four. Figures are whole numbers, so a threshold rounded up judges exactly. */
        static Cuts of(BigDecimal best, BigDecimal middle, BigDecimal worst) {
            return new Cuts(reached(best), reached(middle), reached(worst));
        }

        private static long reached(BigDecimal fourfold) {
            return fourfold.divide(BigDecimal.valueOf(4), 0, RoundingMode.CEILING)
                    .longValueExact();
        }

        byte quartile(long key) {
            return (byte) (key >= best ? 1 : key >= middle ? 2 : key >= worst ? 3 : 4);
        }
    }

    /** The thresholds of the line ranked last; null where the rule goes by rank. */
    static @Nullable Cuts cuts(QuartileRule rule, Order order) {
        return switch (rule) {
            case QuartileRule.ByRank byRank -> null;
            case QuartileRule.Inclusive inclusive -> between(order, order.count() - 1, 0);
            case QuartileRule.Exclusive exclusive -> between(order, order.count() + 1, -4);
            case QuartileRule.Published published -> published(published, order);
        };
    }

    /** Thresholds at so many quarters of the way, one for each quarter. */
    private static Cuts between(Order order, int step, int start) {
        return Cuts.of(at(order, 3L * step + start), at(order, 2L * step + start), at(order, (long) step + start));
    }

    private static BigDecimal at(Order order, long quarters) {
        long place = Math.clamp(quarters, 0, 4L * (order.count() - 1));
        int low = (int) (place / 4);
        int high = Math.min(low + 1, order.count() - 1);
        var below = BigDecimal.valueOf(order.key(low));
        var step = BigDecimal.valueOf(order.key(high)).subtract(below);
        return below.multiply(BigDecimal.valueOf(4)).add(step.multiply(BigDecimal.valueOf(place % 4)));
    }

    private static Cuts published(QuartileRule.Published published, Order order) {
        var cuts = published.cuts().stream()
                .map(cut -> order.goodness(cut).multiply(BigDecimal.valueOf(4)))
                .toList();
        return Cuts.of(cuts.get(0), cuts.get(1), cuts.get(2));
    }

    static Suppressed suppressed(Polarity polarity, int count, int distinct) {
        return polarity.judges() ? suppressed(count, distinct) : Suppressed.NEUTRAL;
    }
}
