package org.goldenthread.measures.targets;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A year's target spread over its periods (field guide 7.1: target profile). Figures that add up get shares whose sum
 * is the year's target to the last digit; other figures get a path whose last point is the year's target.
 */
final class Profile {
    private Profile() {}

    /**
     * Shares of a whole by weight, each with so many decimals; what rounding leaves over goes to the shares that lost
     * most by it, the earlier first.
     *
     * @param weights not below zero, at least one above it
     */
    static List<BigDecimal> shares(BigDecimal whole, List<BigDecimal> weights, int decimals) {
        int scale = Math.max(decimals, whole.scale());
        var units = whole.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigInteger> parts = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        for (var weight : weights) {
            var exact = new BigDecimal(units.abs()).multiply(weight).divide(total, 12, RoundingMode.DOWN);
            var part = exact.toBigInteger();
            parts.add(part);
            lost.add(exact.subtract(new BigDecimal(part)));
        }
        var rest = units.abs().subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
        var order = IntStream.range(0, parts.size())
                .filter(i -> weights.get(i).signum() > 0)
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(lost::get).reversed())
                .toList();
        for (int i = 0; rest.signum() > 0; i = (i + 1) % order.size()) {
            parts.set(order.get(i), parts.get(order.get(i)).add(BigInteger.ONE));
            rest = rest.subtract(BigInteger.ONE);
        }
        return parts.stream()
                .map(part -> new BigDecimal(units.signum() < 0 ? part.negate() : part, scale))
                .toList();
    }

    static List<BigDecimal> evenShares(BigDecimal whole, int periods, int decimals) {
        return shares(whole, Collections.nCopies(periods, BigDecimal.ONE), decimals);
    }

    /** A straight way from where the year begins to its target; without a beginning the target throughout. */
    static List<BigDecimal> path(@Nullable BigDecimal start, BigDecimal target, int periods, int decimals) {
        if (start == null) {
            return Collections.nCopies(periods, target);
        }
        int scale = Math.max(decimals, target.scale());
        var way = target.subtract(start);
        List<BigDecimal> points = new ArrayList<>();
        for (int i = 1; i < periods; i++) {
            var step = way.multiply(BigDecimal.valueOf(i))
                    .divide(BigDecimal.valueOf(periods), scale + 2, RoundingMode.HALF_EVEN);
            points.add(start.add(step).setScale(scale, RoundingMode.HALF_EVEN));
        }
        points.add(target);
        return points;
    }

    /** The target with the seasons of earlier years laid over it: each point as far from the last one as it was. */
    static List<BigDecimal> seasons(List<List<BigDecimal>> years, BigDecimal target, int decimals) {
        int scale = Math.max(decimals, target.scale());
        int periods = years.getFirst().size();
        List<BigDecimal> points = new ArrayList<>();
        for (int i = 0; i < periods; i++) {
            int place = i;
            var off = mean(years.stream()
                    .map(year -> year.get(place).subtract(year.getLast()))
                    .toList());
            points.add(target.add(off).setScale(scale, RoundingMode.HALF_EVEN));
        }
        points.set(periods - 1, target);
        return points;
    }

    /** What part of a year fell into each period, on average over whole years; a year of nothing has no parts. */
    static List<BigDecimal> weights(List<List<BigDecimal>> years) {
        List<List<BigDecimal>> parts = new ArrayList<>();
        for (var year : years) {
            var total = year.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean mixed = year.stream().anyMatch(one -> one.signum() * total.signum() < 0);
            if (total.signum() != 0 && !mixed) {
                parts.add(year.stream()
                        .map(one -> one.divide(total, 12, RoundingMode.HALF_EVEN))
                        .toList());
            }
        }
        return parts.isEmpty()
                ? List.of()
                : IntStream.range(0, parts.getFirst().size())
                        .mapToObj(
                                i -> mean(parts.stream().map(one -> one.get(i)).toList()))
                        .toList();
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), 12, RoundingMode.HALF_EVEN);
    }
}
