package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.goldenthread.measures.exact.Said;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What a figure should be: at least a target, at most one, or within a range.
 *
 * @param from it should be at least this; null where only the upper end counts
 * @param to it should be at most this; null where only the lower end counts
 */
record Aim(@Nullable BigDecimal from, @Nullable BigDecimal to) {

    /**
     * The aim of a measure; null where there is nothing to be judged against. A range of the measure's own is its
     * target; two boundaries take its place, and a target alone does where the range is one point or a goal post.
     */
    static @Nullable Aim of(Given given, boolean goalPost) {
        var target = given.target();
        return switch (given.polarity()) {
            case Polarity.High high -> target == null ? null : new Aim(target, null);
            case Polarity.Low low -> target == null ? null : new Aim(null, target);
            case Polarity.None none -> null;
            case Polarity.Within(BigDecimal from, BigDecimal to) -> {
                var lower = given.lowerTarget();
                boolean point = goalPost || from.compareTo(to) == 0;
                yield target != null && lower != null
                        ? new Aim(target.min(lower), target.max(lower))
                        : target != null && point ? new Aim(target, target) : new Aim(from, to);
            }
        };
    }

    boolean range() {
        return from != null && to != null;
    }

    boolean upward() {
        return from != null;
    }

    /** The adverse distance: above zero where the figure misses, zero on the aim, below zero beyond it. */
    BigDecimal shortfall(BigDecimal value) {
        if (from != null && to != null) {
            return from.subtract(value).max(value.subtract(to)).max(BigDecimal.ZERO);
        }
        return from != null ? from.subtract(value) : value.subtract(Objects.requireNonNull(to));
    }

    /** The end that the distance is taken from, by its size: what a percentage is a percentage of. */
    BigDecimal nearest(BigDecimal value) {
        if (from != null && to != null) {
            return value.compareTo(from) < 0
                    ? from.abs()
                    : value.compareTo(to) > 0 ? to.abs() : from.abs().max(to.abs());
        }
        return Objects.requireNonNull(from != null ? from : to).abs();
    }

    String words(Function<BigDecimal, String> as) {
        return from != null && to != null
                ? as.apply(from) + " to " + as.apply(to)
                : as.apply(Objects.requireNonNull(from != null ? from : to));
    }

    /** How far a figure is from what it should be: "3 (3.16%) short of the target of 95". */
    String gap(BigDecimal value, Function<BigDecimal, String> as) {
        var off = shortfall(value);
        var share = Said.percent(off, nearest(value));
        var size = as.apply(off.abs()) + (share.isEmpty() ? "" : " (" + share.replace("-", "") + ")");
        if (range()) {
            var range = words(as);
            return off.signum() > 0 ? size + " outside the range " + range : "inside the range " + range;
        }
        var target = "the target of " + words(as);
        return switch (off.signum()) {
            case 0 -> "exactly " + target;
            case 1 -> size + (upward() ? " short of " : " over ") + target;
            default -> size + " better than " + target;
        };
    }
}
