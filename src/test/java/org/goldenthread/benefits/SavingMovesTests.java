package org.goldenthread.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Verified;
import org.goldenthread.benefits.Savings.Because;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Product
class SavingMovesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);
    private static final int THIS_YEAR = Period.financialYearOf(LocalDate.now());

    @Autowired
    Fixtures fixtures;

    @Autowired
    Savings savings;

    @Autowired
    SavingMoves moves;

    @Autowired
    LineYears years;

    @Autowired
    SavingsLedger ledger;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    private static String refusal(Checked<?> checked) {
        assertThat(checked).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<?>) checked).problems().toString();
    }

    private Checked<Saving> move(Saving saving, SavingState to, Because because) {
        return moves.move(saving.ref(), savings.get(saving.ref()).thing().version(), to, because);
    }

    @Test
    void aLineIsDeliveredOnlyWhenFinanceHasVerifiedEveryDeliveredAmount() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var owner = made.card("post", council, "Head of Housing");
            var finance = made.card("post", council, "Chief Accountant");
            var line = got(savings.add(council, Savings.Draft.of("Agency").ownedBy(owner), List.of()));
            made.moved(line.ref(), SavingState.IN_DELIVERY);
            assertThat(refusal(move(line, SavingState.DELIVERED, Because.of(""))))
                    .contains("Record first");
            var year = made.amounts(line.ref(), 2025, Amounts.NONE.delivering(pounds(90)));
            assertThat(refusal(move(line, SavingState.DELIVERED, Because.of(""))))
                    .contains("not verified");
            assertThat(refusal(moves.verify(line.ref(), 2025, year.id(), new Verified(owner, DAY, "ledger"))))
                    .contains("owner of a saving cannot verify");
            assertThat(refusal(moves.verify(line.ref(), 2025, year.id(), new Verified(finance, DAY, " "))))
                    .contains("what proves it");
            assertThat(refusal(moves.verify(line.ref(), 2025, year.id() - 1, new Verified(finance, DAY, "x"))))
                    .contains("changed in the meantime");
            got(moves.verify(line.ref(), 2025, year.id(), new Verified(finance, DAY, "ledger, period 12")));
            var done = got(move(line, SavingState.DELIVERED, Because.of("")));
            assertThat(done.thing().state().words()).isEqualTo("delivered");
            assertThat(ledger.total(SavingFilter.of(council)).delivered()).isEqualTo(pounds(90));
            made.amounts(line.ref(), 2025, Amounts.NONE.delivering(pounds(95)));
            assertThat(ledger.total(SavingFilter.of(council)).delivered()).isEqualTo(Money.ZERO);
            assertThat(ledger.total(SavingFilter.of(council)).unproved()).isEqualTo(pounds(95));
            return true;
        });
    }

    @Test
    void everyPairOfStatesIsAllowedOrRefusedAsTheTableSays() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var finance = made.card("post", council, "Chief Accountant");
            for (var from : SavingState.values()) {
                for (var to : SavingState.values()) {
                    var line = reach(council, finance, from);
                    var moved = move(line, to, Because.of("for a reason"));
                    assertThat(moved instanceof Checked.Accepted<?>)
                            .as(from + " to " + to + ": " + moved)
                            .isEqualTo(from.mayBecome(to));
                }
            }
            return true;
        });
    }

    private Saving reach(String council, String finance, SavingState state) {
        var line = made.line(council, "Line", 2025, 5);
        var year = made.amounts(line.ref(), 2025, Amounts.planned(pounds(5)).delivering(pounds(5)));
        got(moves.verify(line.ref(), 2025, year.id(), new Verified(finance, DAY, "ledger")));
        return switch (state) {
            case IDENTIFIED -> line;
            case IN_DELIVERY, AT_RISK, UNACHIEVABLE, WITHDRAWN -> made.moved(line.ref(), state);
            case DELIVERED -> made.moved(line.ref(), SavingState.IN_DELIVERY, SavingState.DELIVERED);
        };
    }

    @Test
    void noMoveThatNeedsAReasonIsMadeWithoutOne() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var line = made.line(council, "Leases", 2025, 5);
            for (var to : List.of(SavingState.AT_RISK, SavingState.UNACHIEVABLE, SavingState.WITHDRAWN)) {
                assertThat(refusal(move(line, to, Because.of(" ")))).contains("Say why");
            }
            got(move(line, SavingState.IN_DELIVERY, Because.of("")));
            return true;
        });
    }

    @Test
    void anUnachievableLineNamesWhatTakesItsPlace() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var line = made.line(council, "Leases", 2025, 200);
            var other = made.line(council, "Sublet", 2025, 120);
            assertThat(refusal(move(line, SavingState.UNACHIEVABLE, new Because("No buyer", line.ref(), ""))))
                    .contains("another line");
            got(move(line, SavingState.UNACHIEVABLE, new Because("No buyer", other.ref(), "Two floors are let")));
            assertThat(savings.get(line.ref()).replacement()).isEqualTo(other.ref());
            assertThat(savings.replacedBy(other.ref())).extracting(Saving::ref).containsExactly(line.ref());
            assertThat(refusal(move(other, SavingState.UNACHIEVABLE, new Because("Neither", line.ref(), ""))))
                    .contains("is itself unachievable");
            assertThat(ledger.total(SavingFilter.of(council)).planned()).isEqualTo(pounds(120_000));
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void totalsEqualTheirLinesToThePennyUnderAnyOrderOfEdits(int seed) {
        var random = new Random(seed);
        fixtures.installation(() -> {
            var council = fixtures.council();
            var finance = made.card("post", council, "Chief Accountant");
            var refs = new ArrayList<String>();
            for (int step = 0; step < 60; step++) {
                if (refs.size() < 3 || random.nextInt(6) == 0) {
                    refs.add(made.line(council, "Line", THIS_YEAR - 2 + random.nextInt(2), random.nextInt(500))
                            .ref());
                }
                edit(refs.get(random.nextInt(refs.size())), finance, random);
            }
            for (int year : List.of(THIS_YEAR - 2, THIS_YEAR - 1, THIS_YEAR)) {
                var sum = refs.stream()
                        .flatMap(ref -> savings.years(ref).stream()
                                .filter(one -> one.is().year() == year)
                                .map(one -> YearSum.of(savings.get(ref).state(), one.is(), THIS_YEAR)))
                        .reduce(YearSum.NONE, YearSum::plus);
                assertThat(ledger.total(SavingFilter.of(council).in(year))).isEqualTo(sum);
                assertThat(ledger.byYear(SavingFilter.of(council)).getOrDefault(year, YearSum.NONE))
                        .isEqualTo(sum);
            }
            return true;
        });
    }

    private void edit(String ref, String finance, Random random) {
        int year = THIS_YEAR - 2 + random.nextInt(3);
        switch (random.nextInt(3)) {
            case 0 ->
                made.amounts(
                        ref,
                        year,
                        new Amounts(some(random), some(random), some(random), Money.ZERO.plus(pounds(7)), null));
            case 1 ->
                years.at(ref, year)
                        .ifPresent(one -> moves.verify(ref, year, one.id(), new Verified(finance, DAY, "ledger")));
            default -> {
                var states = SavingState.values();
                move(savings.get(ref), states[random.nextInt(states.length)], Because.of("at random"));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Money some(Random random) {
        return random.nextInt(4) == 0 ? null : new Money(random.nextLong(-1_000_000, 100_000_000));
    }
}
