package org.goldenthread.delivery.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.delivery.budget.Line.Amounts;
import org.goldenthread.delivery.budget.Line.Backing;
import org.goldenthread.vocabulary.Money;

class SumsTests {
    @Provide
    Arbitrary<List<Amounts>> lines() {
        var money = Arbitraries.longs().between(0, 5_000_000_00L).map(Money::new);
        var maybe = money.injectNull(0.3);
        return Combinators.combine(money, maybe, maybe, Arbitraries.of(Backing.class))
                .as(Amounts::new)
                .list()
                .ofMaxSize(40);
    }

    private static Sums sum(List<Amounts> lines) {
        return lines.stream().reduce(Sums.NONE, Sums::plus, Sums::plus);
    }

    @Property
    void theOrderAndTheGroupingOfLinesDoNotMatter(@ForAll("lines") List<Amounts> lines, @ForAll Random random) {
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        int cut = shuffled.size() / 2;
        var parts = sum(shuffled.subList(0, cut)).plus(sum(shuffled.subList(cut, shuffled.size())));
        assertThat(parts).isEqualTo(sum(lines));
    }

    @Property
    void theGapIsThePlanLessWhatIsSecured(@ForAll("lines") List<Amounts> lines) {
        long secured = lines.stream()
                .filter(line -> line.backing() == Backing.SECURED)
                .mapToLong(line -> line.planned().pence())
                .sum();
        var sums = sum(lines);
        assertThat(sums.gap()).isEqualTo(sums.planned().minus(new Money(secured)));
        assertThat(sums.lines()).isEqualTo(lines.size());
    }

    @Example
    void spendThatNobodyReportedIsNotNought() {
        var sums = Sums.NONE.plus(new Amounts(Money.ofPounds(100), null, null, Backing.SECURED));
        assertThat(sums.reported()).isZero();
        assertThat(sums.forecast()).isEqualTo(Money.ofPounds(100));
        assertThat(sums.state().words()).isEqualTo("funded");
        assertThat(Sums.NONE.state().words()).isEqualTo("no budget");
    }

    @Example
    void anInvestmentOf120ThatSaves50AYearIsPaidBackAfterTwoYearsAndFiveMonths() {
        var payback = new Afterwards.Payback(
                Money.ofPounds(120), Money.ofPounds(50), LocalDate.of(2026, 4, 1), Money.ofPounds(20));
        assertThat(payback.words()).isEqualTo("2 years 5 months");
        assertThat(payback.day()).contains(LocalDate.of(2028, 9, 1));
        assertThat(payback.left()).contains(Money.ofPounds(100));
        assertThat(new Afterwards.Payback(Money.ofPounds(1), Money.ZERO, null, null).months())
                .isEmpty();
    }

    @Example
    void financialYearsAreReadAsPeopleWriteThem() {
        assertThat(Years.of("2026/27")).isEqualTo(2026);
        assertThat(Years.of("2026-2027")).isEqualTo(2026);
        assertThat(Years.of("2026")).isEqualTo(2026);
        assertThat(Years.of("2099/00")).isEqualTo(2099);
        assertThat(Years.of("2026/28")).isZero();
        assertThat(Years.of("next year")).isZero();
    }
}
