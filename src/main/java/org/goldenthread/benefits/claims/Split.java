package org.goldenthread.benefits.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * How the amount of a year that two lines both count is shared between them.
 *
 * @param twice what is counted twice of what is planned (where nothing is, of what is forecast); the same part of every
 *     other amount of the year is counted twice with it
 * @param share what part of that the first line keeps, in per cent, 0 to 100; the other line keeps the rest
 */
public record Split(Money twice, int share) {
    private static final int WHOLE = 100;

    public Split {
        if (twice.isNegative() || share < 0 || share > WHOLE) {
            throw new IllegalArgumentException("nothing is counted less than never");
        }
    }

    /** What both lines count afterwards. */
    public record Pair<T>(T one, T other) {}

    /** The most that can be counted twice of a year: what the smaller line plans, else forecasts, else delivered. */
    public static Money most(Amounts one, Amounts other) {
        return Stream.of(
                        smaller(one.planned(), other.planned()),
                        smaller(one.forecast(), other.forecast()),
                        smaller(one.delivered(), other.delivered()))
                .filter(Objects::nonNull)
                .filter(amount -> amount.compareTo(Money.ZERO) > 0)
                .findFirst()
                .orElse(Money.ZERO);
    }

    private static @Nullable Money smaller(@Nullable Money one, @Nullable Money other) {
        return one == null || other == null ? null : one.compareTo(other) < 0 ? one : other;
    }

    /** What both count afterwards: together what they counted, less what was counted twice. */
    public Pair<Amounts> of(Amounts one, Amounts other) {
        var most = most(one, other);
        var planned = of(one.planned(), other.planned(), most);
        var forecast = of(one.forecast(), other.forecast(), most);
        var delivered = of(one.delivered(), other.delivered(), most);
        var fullYear = of(one.fullYear(), other.fullYear(), most);
        return new Pair<>(
                new Amounts(planned.one(), forecast.one(), delivered.one(), fullYear.one(), one.reversed()),
                new Amounts(planned.other(), forecast.other(), delivered.other(), fullYear.other(), other.reversed()));
    }

    /** Two sums, either of which may be unknown. */
    private record Two(@Nullable Money one, @Nullable Money other) {}

    private Two of(@Nullable Money one, @Nullable Money other, Money most) {
        var smaller = smaller(one, other);
        if (one == null || other == null || smaller == null) {
            return new Two(one, other);
        }
        var both = counted(smaller, most);
        var kept = both.shared(List.of(share, WHOLE - share));
        return new Two(one.minus(both).plus(kept.getFirst()), other.minus(both).plus(kept.getLast()));
    }

    /** How much of the smaller of two amounts is counted twice; nothing where it is none or a cost. */
    private Money counted(Money smaller, Money most) {
        if (smaller.isNegative() || most.isZero()) {
            return Money.ZERO;
        }
        var part = twice.compareTo(most) < 0 ? twice : most;
        return new Money(BigDecimal.valueOf(smaller.pence())
                .multiply(BigDecimal.valueOf(part.pence()))
                .divide(BigDecimal.valueOf(most.pence()), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
