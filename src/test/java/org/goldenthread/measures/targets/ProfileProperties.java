package org.goldenthread.measures.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class ProfileProperties {

    @Property
    void evenSharesAddUpToTheYearsTargetToTheLastDigit(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal target,
            @ForAll @IntRange(min = 1, max = 52) int periods,
            @ForAll @IntRange(max = 4) int decimals) {
        var shares = Profile.evenShares(target, periods, decimals);

        assertThat(sum(shares)).isEqualByComparingTo(target);
        var unit = BigDecimal.ONE.movePointLeft(Math.max(decimals, 2));
        assertThat(most(shares).subtract(least(shares))).isLessThanOrEqualTo(unit);
    }

    @Property
    void seasonalSharesAddUpToTheYearsTargetAndFollowTheWeights(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(1) BigDecimal target,
            @ForAll @Size(min = 2, max = 12) List<@BigRange(min = "0.1", max = "5000") @Scale(1) BigDecimal> year) {
        var shares = Profile.shares(target, Profile.weights(List.of(year)), 1);

        assertThat(sum(shares)).isEqualByComparingTo(target);
        for (int i = 0; i < year.size(); i++) {
            var exact = target.multiply(year.get(i)).divide(sum(year), 6, java.math.RoundingMode.HALF_EVEN);
            assertThat(shares.get(i).subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.2"));
        }
    }

    @Property
    void aPathEndsAtTheYearsTargetAndNeverTurnsBack(
            @ForAll @BigRange(min = "-500", max = "500") @Scale(2) BigDecimal start,
            @ForAll @BigRange(min = "-500", max = "500") @Scale(2) BigDecimal target,
            @ForAll @IntRange(min = 1, max = 52) int periods) {
        var path = Profile.path(start, target, periods, 1);

        assertThat(path).hasSize(periods);
        assertThat(path.getLast()).isEqualByComparingTo(target);
        int way = target.compareTo(start);
        for (int i = 1; i < path.size(); i++) {
            assertThat(path.get(i).compareTo(path.get(i - 1)) * way).isGreaterThanOrEqualTo(0);
        }
    }

    @Property
    void seasonsEndAtTheYearsTargetAndKeepTheirDistances(
            @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal target,
            @ForAll @Size(value = 4) List<@BigRange(min = "0", max = "100") @Scale(1) BigDecimal> year) {
        var points = Profile.seasons(List.of(year), target, 1);

        assertThat(points.getLast()).isEqualByComparingTo(target);
        for (int i = 0; i < 4; i++) {
            assertThat(points.get(i).subtract(target))
                    .isEqualByComparingTo(year.get(i).subtract(year.getLast()));
        }
    }

    private static BigDecimal sum(List<BigDecimal> all) {
        return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal most(List<BigDecimal> all) {
        return all.stream().max(BigDecimal::compareTo).orElseThrow();
    }

    private static BigDecimal least(List<BigDecimal> all) {
        return all.stream().min(BigDecimal::compareTo).orElseThrow();
    }
}
