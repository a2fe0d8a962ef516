package org.goldenthread.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Verified;
import org.goldenthread.vocabulary.Money;
import org.junit.jupiter.api.Test;

class LineYearTests {
    private static final Verified PROOF = new Verified("POST-1", LocalDate.of(2013, 4, 30), "budget book");

    /** A line's year in some state. */
    record Case(SavingState state, LineYear year) {}

    @Provide
    Arbitrary<List<Case>> cases() {
        Arbitrary<Money> money = Arbitraries.longs()
                .between(-500_000_000, 5_000_000_000L)
                .map(Money::new)
                .injectNull(0.2);
        var whole =
                Arbitraries.longs().between(0, 1_000_000_000L).map(Money::new).injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of(SavingState.values()),
                        money,
                        money,
                        money,
                        whole,
                        whole,
                        Arbitraries.of(true, false))
                .as((state, planned, forecast, delivered, full, reversed, proved) -> new Case(
                        state,
                        new LineYear(
                                2012,
                                new Amounts(planned, forecast, delivered, full, reversed),
                                proved && delivered != null ? PROOF : null)))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void theSumIsTheSameInWhateverOrderLinesAreAdded(@ForAll("cases") List<Case> cases, @ForAll int seed) {
        var other = new ArrayList<>(cases);
        Collections.shuffle(other, new Random(seed));
        assertThat(sum(cases)).isEqualTo(sum(other));
    }

    private static YearSum sum(List<Case> cases) {
        return cases.stream()
                .map(one -> YearSum.of(one.state(), one.year(), 2012))
                .reduce(YearSum.NONE, YearSum::plus);
    }

    @Property
    void theGapIsTheRequirementLessWhatIsDeliveredAndStillToCome(@ForAll("cases") List<Case> cases) {
        var requirement = pounds(1_000_000);
        var sum = sum(cases);
        assertThat(sum.gap(requirement).plus(sum.delivered()).plus(sum.toCome()))
                .isEqualTo(requirement);
    }

    @Property
    void whatIsProvedAndWhatIsToComeAreNeverLessThanThePositiveForecast(@ForAll("cases") List<Case> cases) {
        for (var one : cases) {
            var forecast = one.year().amounts().forecast();
            var toCome = Objects.requireNonNullElse(one.year().toCome(2012), pounds(-1));
            var proved = one.year().proved();
            if (forecast == null || forecast.isNegative()) {
                continue;
            }
            assertThat(toCome.isNegative()).isFalse();
            var both = proved == null ? toCome : toCome.plus(proved);
            assertThat(both).isGreaterThanOrEqualTo(forecast);
            assertThat(toCome.isZero() || both.equals(forecast)).isTrue();
        }
    }

    @Test
    void ofAYearThatHasEndedNothingComesButWhatWaitsForItsProof() {
        var forecast = Amounts.NONE.forecasting(pounds(50));
        assertThat(new LineYear(2012, forecast, null).toCome(2013)).isEqualTo(pounds(50));
        assertThat(new LineYear(2012, forecast.delivering(pounds(38)), null).toCome(2013))
                .isEqualTo(pounds(38));
        assertThat(new LineYear(2012, forecast.delivering(pounds(38)), PROOF).toCome(2013))
                .isEqualTo(Money.ZERO);
        assertThat(new LineYear(2012, forecast.delivering(pounds(38)), PROOF).toCome(2012))
                .isEqualTo(pounds(12));
    }

    @Test
    void whatNobodyKnowsIsNotNothing() {
        var year = new LineYear(2012, Amounts.NONE, null);
        assertThat(year.toCome(2012)).isNull();
        assertThat(year.proved()).isNull();
        assertThat(YearSum.of(SavingState.IDENTIFIED, year, 2012).counts()).isEqualTo(new YearSum.Counts(1, 0));
    }

    @Test
    void anUnachievableLineKeepsWhatWasProvedAndNothingElse() {
        var amounts = new Amounts(pounds(100), pounds(80), pounds(30), pounds(200), null);
        var sum = YearSum.of(SavingState.UNACHIEVABLE, new LineYear(2012, amounts, PROOF), 2012);
        assertThat(sum.planned()).isEqualTo(Money.ZERO);
        assertThat(sum.toCome()).isEqualTo(Money.ZERO);
        assertThat(sum.delivered()).isEqualTo(pounds(30));
        assertThat(YearSum.of(SavingState.WITHDRAWN, new LineYear(2012, amounts, PROOF), 2012)
                        .delivered())
                .isEqualTo(Money.ZERO);
    }
}
