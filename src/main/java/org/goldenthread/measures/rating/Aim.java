package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.Objects;
import org.goldenthread.measures.exact.Wording;
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

    /** How far a figure is from what it should be: "92 is 3 short of the target of 95 (3.16% of it)". */
    String gap(BigDecimal value, Wording as) {
        var off = shortfall(value);
        var size = as.gap(off);
        var far = size.isEmpty() ? "" : size + " ";
        if (from != null && to != null) {
            var range = " the range " + as.figure(from) + " to " + as.figure(to);
            var end = value.compareTo(from) < 0 ? from : to;
            return off.signum() > 0
                    ? as.beside(value, end) + " is " + far + "outside" + range + share(off, end, as.figure(end), as)
                    : as.figure(value) + " is inside" + range;
        }
        var aim = Objects.requireNonNull(from != null ? from : to);
        var target = "the target of " + as.beside(aim, value);
        return as.beside(value, aim) + " is "
                + switch (off.signum()) {
                    case 0 -> "exactly " + target;
                    case 1 -> far + (upward() ? "short of " : "over ") + target + share(off, aim, "it", as);
                    default -> far + "better than " + target + share(off, aim, "it", as);
                };
    }

    /** The distance as a part of what it is taken from, which is what most rules go by. */
    private static String share(BigDecimal off, BigDecimal end, String of, Wording as) {
        var share = as.share(off, end);
        return share.isEmpty() ? "" : " (" + share + " of " + of + ")";
    }
}
