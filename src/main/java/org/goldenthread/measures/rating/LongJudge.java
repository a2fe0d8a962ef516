package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import org.goldenthread.measures.exact.Exact;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;

/** A rule made ready for whole numbers of one scale. */
@FunctionalInterface
interface LongJudge {

    /** The level's order or the outcome's number of a value that is there. */
    byte rate(LongAim aim, long value, long lower, long lastYear);

    static LongJudge of(Rule rule, boolean goalPost, int scale) {
        return switch (rule) {
            case Banded banded -> bands(banded, scale);
            case Camms camms -> bands(camms.bands(goalPost), scale);
            case TwoBoundaries two -> LongJudge::boundaries;
            case TargetOrImproved improved -> improved(improved, scale);
        };
    }

    private static LongJudge bands(Banded banded, int scale) {
        var bands = new LongBands(banded, scale);
        return (aim, value, lower, lastYear) -> bands.place(aim.shortfall(value), aim.nearest(value));
    }

    private static byte boundaries(LongAim aim, long value, long lower, long lastYear) {
        if (aim.range()) {
            return Outcome.CANNOT_BE_JUDGED.code();
        }
        if (aim.shortfall(value) <= 0) {
            return 0;
        }
        if (lower == Line.NO_FIGURE) {
            return Outcome.CANNOT_BE_JUDGED.code();
        }
        boolean kept = aim.upward() ? value >= lower : value <= lower;
        return (byte) (kept ? 1 : 2);
    }

    private static LongJudge improved(TargetOrImproved rule, int scale) {
        var green = new LongBands(rule.green(), scale);
        boolean holding = rule.holdingCounts();
        return (aim, value, lower, lastYear) -> {
            byte place = green.place(aim.shortfall(value), aim.nearest(value));
            if (place <= 0) {
                return place;
            }
            if (lastYear == Line.NO_FIGURE) {
                return Outcome.CANNOT_BE_JUDGED.code();
            }
            int better = Long.compare(aim.shortfall(lastYear), aim.shortfall(value));
            return (byte) (better > 0 || better == 0 && holding ? 1 : 2);
        };
    }

    /** The bands of a rule in whole numbers; compares products, never quotients. */
    final class LongBands {
        private final long[] limits;
        private final long ofDistance;
        private final long ofLimit;
        private final boolean percent;
        private final boolean equalIsBetter;
        private final boolean metOrWorst;

        LongBands(Banded rule, int scale) {
            this.percent = rule.tolerance() == Tolerance.PERCENT;
            this.equalIsBetter = rule.equalIsBetter();
            this.metOrWorst = rule.metOrWorst();
            int last = rule.bands().size() - 1;
            var reach = new BigDecimal[last];
            int decimals = 0;
            for (int i = 0; i < last; i++) {
                var limit = rule.bands().get(i).limit();
                reach[i] = limit == null ? BigDecimal.ZERO : limit;
                decimals = Math.max(decimals, reach[i].scale());
            }
            this.limits = new long[last];
            for (int i = 0; i < last; i++) {
                limits[i] = reach[i].movePointRight(decimals).longValueExact();
            }
            this.ofDistance = Exact.power(decimals) * (percent ? 100 : 1);
            this.ofLimit = Exact.power(scale);
        }

        byte place(long distance, long nearest) {
            long base = percent ? nearest : ofLimit;
            for (int i = 0; i < limits.length; i++) {
                if (base == 0 && limits[i] != 0) {
                    if (limits[i] > 0 && distance <= 0) {
                        return (byte) i;
                    }
                    if (!metOrWorst) {
                        return Outcome.CANNOT_BE_JUDGED.code();
                    }
                    if (distance > 0) {
                        return (byte) limits.length;
                    }
                    continue;
                }
                int side = Exact.compare(distance, ofDistance, limits[i], base);
                if (side < 0 || side == 0 && equalIsBetter) {
                    return (byte) i;
                }
            }
            return (byte) limits.length;
        }
    }

    /** {@link Aim} in whole numbers: one that is set anew for each figure. */
    final class LongAim {
        private static final BigDecimal SAFE = BigDecimal.valueOf(1L << 60);
        private final boolean high;
        private final boolean range;
        private final boolean point;
        private final long ownFrom;
        private final long ownTo;
        private long from;
        private long to;

        LongAim(Polarity polarity, boolean goalPost, int scale) {
            this.high = polarity instanceof Polarity.High;
            if (polarity instanceof Polarity.Within(BigDecimal low, BigDecimal top)) {
                this.range = true;
                this.point = goalPost || low.compareTo(top) == 0;
                this.ownFrom = low.movePointRight(scale).longValueExact();
                this.ownTo = top.movePointRight(scale).longValueExact();
            } else {
                this.range = false;
                this.point = false;
                this.ownFrom = 0;
                this.ownTo = 0;
            }
        }

        static boolean fits(Polarity polarity, int scale) {
            return !(polarity instanceof Polarity.Within(BigDecimal from, BigDecimal to))
                    || from.movePointRight(scale)
                                    .abs()
                                    .max(to.movePointRight(scale).abs())
                                    .compareTo(SAFE)
                            < 0;
        }

        boolean range() {
            return range;
        }

        boolean upward() {
            return high;
        }

        /** Sets what is aimed at; false where there is nothing. */
        boolean set(long target, long lower) {
            if (!range) {
                from = target;
                to = target;
                return target != Line.NO_FIGURE;
            }
            boolean has = target != Line.NO_FIGURE;
            boolean both = has && lower != Line.NO_FIGURE;
            from = both ? Math.min(target, lower) : has && point ? target : ownFrom;
            to = both ? Math.max(target, lower) : has && point ? target : ownTo;
            return true;
        }

        long shortfall(long value) {
            return range ? Math.max(0, Math.max(from - value, value - to)) : high ? from - value : value - to;
        }

        long nearest(long value) {
            if (!range || value < from) {
                return Math.abs(from);
            }
            return value > to ? Math.abs(to) : Math.max(Math.abs(from), Math.abs(to));
        }
    }
}
