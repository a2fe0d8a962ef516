package org.goldenthread.benefits.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.track.TrackRecords;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is at risk because of dates: each line once a year in the sum, with every reason in the list. */
@Product
class DateRisksTests {
    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = Period.financialYearOf(TODAY);

    @Autowired
    Fixtures fixtures;

    @Autowired
    DateRisks dates;

    @Autowired
    TrackRecords records;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    @Test
    void aLineCountsOnceAYearHoweverMuchItWaitsForAndThePageSaysWhy() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            var late = made.due(council, "Late milestone", TODAY.minusDays(9));
            var later = made.due(
                    council, "Later milestone", Period.financialYear(YEAR).end().plusDays(1));
            var soon = made.due(council, "In time", TODAY.plusDays(1));
            var both = forecast(council, "Waits for both", 40);
            got(dates.waitsFor(both, late));
            got(dates.waitsFor(both, later));
            got(dates.waitsFor(both, soon));
            var one = forecast(council, "Waits for one", 5);
            got(dates.waitsFor(one, later));
            var gone = forecast(council, "Given up", 7);
            got(dates.waitsFor(gone, late));
            made.moved(gone, SavingState.UNACHIEVABLE);
            assertThat(dates.of(council).byYear()).isEqualTo(Map.of(YEAR, pounds(45_000)));
            assertThat(dates.of(council).in(YEAR)).hasSize(3);
            assertThat(dates.of(council).in(0))
                    .extracting(risk -> risk.line().title() + " " + risk.why().replaceFirst(" .*", ""))
                    .containsExactly("Waits for both was", "Waits for both is", "Waits for one is");
            assertThat(dates.of(council).in(YEAR + 1)).isEmpty();
            return List.of();
        });
        var page = fixtures.visit(fixtures.person(council, Role.COUNCILLOR)).page("/benefits/dates?year=" + YEAR);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).contains("£45,000", "Waits for both", "3 lines that wait");
        var overview = fixtures.visit(fixtures.person(council, Role.COUNCILLOR)).page("/benefits");
        assertThat(overview.text())
                .contains("£45,000 of " + Period.financialYear(YEAR).words() + " at risk");
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.COUNCILLOR));
        assertThat(stranger.page("/benefits/dates").text()).contains("Nothing that is still to come");
    }

    private String forecast(String council, String title, long thousands) {
        var line = made.line(council, title, YEAR, thousands);
        var amount = pounds(thousands * 1000);
        made.amounts(line.ref(), YEAR, Amounts.planned(amount).forecasting(amount));
        return line.ref();
    }

    @Test
    void whatIsAtRiskAndTheRecordOfForecastsAreReadOnceUntilSomethingChanges() {
        var council = fixtures.council();
        var late = fixtures.installation(() -> made.due(council, "Late milestone", TODAY.minusDays(9)));
        var line = fixtures.installation(() -> forecast(council, "Waits", 40));
        var before = fixtures.installation(() -> dates.of(council));
        var record = fixtures.installation(() -> records.of(council));
        assertThat(before.all()).isEmpty();
        assertThat(fixtures.installation(() -> dates.of(council))).isSameAs(before);
        assertThat(fixtures.installation(() -> records.of(council))).isSameAs(record);
        fixtures.installation(() -> got(dates.waitsFor(line, late)));
        assertThat(fixtures.installation(() -> dates.of(council)).all()).hasSize(1);
    }
}
