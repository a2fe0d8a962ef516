package org.goldenthread.benefits.claims;

import java.util.List;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * How the amount that two lines both count is shared between them.
 *
 * @param twice what part of the smaller line is counted twice, in per cent, 1 to 100
 * @param share what part of that the first line keeps, in per cent, 0 to 100; the other line keeps the rest
 */
public record Split(int twice, int share) {
    private static final int WHOLE = 100;

    public Split {
        if (twice < 1 || twice > WHOLE || share < 0 || share > WHOLE) {
            throw new IllegalArgumentException("per cent");
        }
    }

    /** What both lines count afterwards. */
    public record Pair<T>(T one, T other) {}

    /** What both count afterwards: together what they counted, less what was counted twice. */
    public Pair<Amounts> of(Amounts one, Amounts other) {
        var planned = of(one.planned(), other.planned());
        var forecast = of(one.forecast(), other.forecast());
        var delivered = of(one.delivered(), other.delivered());
        var fullYear = of(one.fullYear(), other.fullYear());
        return new Pair<>(
                new Amounts(planned.one(), forecast.one(), delivered.one(), fullYear.one(), one.reversed()),
                new Amounts(planned.other(), forecast.other(), delivered.other(), fullYear.other(), other.reversed()));
    }

    /** Two sums, either of which may be unknown. */
    private record Two(@Nullable Money one, @Nullable Money other) {}

    private Two of(@Nullable Money one, @Nullable Money other) {
        if (one == null || other == null) {
            return new Two(one, other);
        }
        var both = counted(one, other);
        var kept = both.shared(List.of(share, WHOLE - share));
        return new Two(one.minus(both).plus(kept.getFirst()), other.minus(both).plus(kept.getLast()));
    }

    /** How much of two amounts is counted twice; nothing where either is none or a cost. */
    public Money counted(Money one, Money other) {
        var smaller = one.compareTo(other) < 0 ? one : other;
        return smaller.isNegative()
                ? Money.ZERO
                : smaller.shared(List.of(twice, WHOLE - twice)).getFirst();
    }
}
