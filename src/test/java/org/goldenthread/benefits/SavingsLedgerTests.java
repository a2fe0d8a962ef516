package org.goldenthread.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.SavingsLedger.Order;
import org.goldenthread.benefits.SavingsLedger.Turn;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Product
class SavingsLedgerTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Savings savings;

    @Autowired
    LineYears years;

    @Autowired
    SavingsLedger ledger;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    @Test
    void aLineStandsInTheLedgerWithItsAmountsAndTheTotalIsTheirSum() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            made.line(council, "Agency contract", 2012, 600, 700);
            made.line(council, "Contact centre", 2012, 107);
            var page = ledger.page(SavingFilter.of(council).in(2012), new Turn(Order.PLANNED, true, null, 50));
            assertThat(page.rows().stream().map(row -> row.saving().title()))
                    .containsExactly("Agency contract", "Contact centre");
            assertThat(page.total().planned()).isEqualTo(pounds(707_000));
            assertThat(page.lines()).isEqualTo(2);
            assertThat(ledger.byYear(SavingFilter.of(council))
                            .getOrDefault(2013, YearSum.NONE)
                            .planned())
                    .isEqualTo(pounds(700_000));
            assertThat(page.rows().getFirst().saving().thing().state().words()).isEqualTo("identified");
            return true;
        });
    }

    @Test
    void pagesFollowOneAnotherWithoutLosingALineInEveryOrder() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            for (int i = 0; i < 7; i++) {
                made.line(council, "Line " + i % 3, 2020, 10 + i % 2);
            }
            for (var order : Order.values()) {
                var seen = new java.util.ArrayList<String>();
                String after = null;
                do {
                    var page = ledger.page(
                            SavingFilter.of(council).in(2020), new Turn(order, seen.size() % 2 == 9, after, 3));
                    page.rows().forEach(row -> seen.add(row.saving().ref()));
                    assertThat(page.total().planned()).isEqualTo(pounds(73_000));
                    after = page.next();
                } while (after != null);
                assertThat(seen).as(order.name()).hasSize(7).doesNotHaveDuplicates();
            }
            return true;
        });
    }

    @Test
    void aChangeKeepsWhatWasKnownAndTheLedgerOfAPastMomentIsAsItWas() throws InterruptedException {
        var council = fixtures.council();
        var line = fixtures.installation(() -> made.line(council, "Leases", 2026, 200));
        Thread.sleep(20);
        var before = java.time.Instant.now();
        Thread.sleep(20);
        fixtures.installation(() -> {
            made.amounts(line.ref(), 2026, Amounts.planned(pounds(200_000)).forecasting(pounds(150_000)));
            made.line(council, "Later", 2026, 50);
            return true;
        });
        fixtures.installation(() -> {
            var now = SavingFilter.of(council).in(2026);
            assertThat(ledger.total(now).forecast()).isEqualTo(pounds(150_000));
            assertThat(ledger.total(now).planned()).isEqualTo(pounds(250_000));
            var then = ledger.page(now.knownAt(before), new Turn(Order.FORECAST, false, null, 50));
            assertThat(then.rows()).hasSize(1);
            assertThat(then.total().forecast()).isEqualTo(pounds(0));
            assertThat(then.total().counts().forecast()).isZero();
            assertThat(then.total().planned()).isEqualTo(pounds(200_000));
            assertThat(years.history(line.ref())).hasSize(2);
            assertThat(years.history(line.ref()).getFirst().why()).isEqualTo("counted anew");
            return true;
        });
    }

    @Test
    void whoeverSavesOverAnotherIsToldAndNothingIsLost() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var line = made.line(council, "Fleet", 2026, 20);
            long seen = years.at(line.ref(), 2026).orElseThrow().id();
            made.amounts(line.ref(), 2026, Amounts.planned(pounds(25_000)));
            var late = years.change(line.ref(), new LineYears.Change(2026, Amounts.planned(pounds(1)), seen, "late"));
            assertThat(late)
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            no -> assertThat(no.problems().toString()).contains("£25,000"));
            return true;
        });
    }

    @Test
    void anOfficerAddsALineInTheBrowserAndFindsItInTheList() {
        var council = fixtures.council();
        var visit = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        int year = org.goldenthread.vocabulary.Period.financialYearOf(java.time.LocalDate.now());
        visit.page("/benefits/savings/new");
        var refused = visit.submit("/benefits/savings/new", Map.of("title", "", "planned-" + year, "lots"));
        assertThat(refused.select(".govuk-error-summary").text()).contains("lots");
        var page = visit.submit(
                "/benefits/savings/new",
                Map.of("title", "Fewer vans", "planned-" + year, "40k", "type", "income", "cashable", "no"));
        assertThat(page.select("h1").text()).contains("Fewer vans");
        assertThat(page.text()).contains("£40,000").contains("Income, non-cashable");
        var list = visit.page("/benefits/savings");
        assertThat(list.select("tfoot").text()).contains("£40,000");
        var csv = visit.get("/benefits/savings?format=csv").body();
        assertThat(csv.lines().toList()).hasSize(3);
        assertThat(csv).contains("40000.00");
        var ref = page.select("h1 .gt-ref").text();
        visit.page("/benefits/savings/" + ref + "/amounts");
        var form = visit.page("/benefits/savings/" + ref + "/amounts");
        var seen = form.select("input[name=seen-" + year + "]").val();
        var saved = visit.submit(
                "/benefits/savings/" + ref + "/amounts",
                Map.of(
                        "seen-" + year,
                        seen,
                        "planned-" + year,
                        "40000",
                        "forecast-" + year,
                        "35,000",
                        "why",
                        "Two stay"));
        assertThat(saved.text()).contains("£35,000");
    }

    @Test
    void theLedgerIsClosedToOtherCouncils() {
        var council = fixtures.council();
        fixtures.installation(() -> made.line(council, "Ours", 2026, 1));
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        fixtures.as(stranger, () -> {
            assertThat(ledger.page(SavingFilter.of(council), new Turn(Order.NUMBER, false, null, 50))
                            .rows())
                    .isEmpty();
            assertThat(got(Checked.accepted(List.of()))).isEmpty();
        });
    }
}
