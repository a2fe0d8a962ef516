package org.goldenthread.measures.peers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Role;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.peers.AmongPeers;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;

class ComparePagesTests extends AmongPeers {

    private String compared() {
        var ref = measure("HOU1");
        var peers = peers(9);
        record(ref, q(2024, 1), peers, "70", "80", "81", "82", "60", "61", "62", "63", "64", "65");
        record(ref, q(2024, 2), peers, "75", "80", "81", "82", "60", "61", "62", "63", "64", "65");
        return ref;
    }

    @Test
    void aCouncilSeesWhereItStandsWhoIsBetterAndOnWhatThatStands() {
        var page = fixtures.visit(officer).page("/measures/" + compared() + "/compare");
        assertThat(page.select(".gt-lede").text()).contains("75.0%: 4th of 10, 2nd quartile.");
        assertThat(page.select(".me-better li").eachText())
                .containsExactly("Peer 03 by 7.0 pts", "Peer 02 by 6.0 pts", "Peer 01 by 5.0 pts");
        assertThat(page.select("main").text())
                .contains("To the next quartile 6.0 percentage points better; 81.0% would reach it")
                .contains("All councils, 9 councils")
                .contains("Q2 2024/25; the period ended")
                .contains("10 compared. Quartile by rank")
                .contains("A comparison starts a question");
        assertThat(page.expectFirst(".me-own td").text()).isEqualTo("4");
        assertThat(page.select(".me-peers tbody tr")).hasSize(10);
        assertThat(page.select("figure.gt-chart")).hasSize(4);
    }

    @Test
    void anotherPeriodAnotherRuleAndOneGroupWithinAnotherMayBeChosen() {
        var ref = compared();
        var few = group("Nearby", LONG_AGO, peers(9).subList(0, 3));
        var visit = fixtures.visit(officer);
        assertThat(visit.page("/measures/" + ref + "/compare?period=2024-04-01&rule=inclusive")
                        .select("main")
                        .text())
                .contains("70.0%: 4th of 10", "inclusive");
        var nearby = visit.page("/measures/" + ref + "/compare?group=" + few);
        assertThat(nearby.select("main").text())
                .contains("4th of 4. No quartile is shown, because fewer than eight councils are compared");
        var shown = visit.page("/measures/" + ref + "/compare?display=" + few);
        assertThat(shown.select(".me-peers tbody tr")).hasSize(4);
        assertThat(shown.select("main").text()).contains("4th of 10");
    }

    @Test
    void theComparisonLeavesAsAFile() {
        var csv = fixtures.visit(officer).get("/measures/" + compared() + "/compare?format=csv");
        assertThat(csv.headers().firstValue("content-type").orElse("")).contains("text/csv");
        assertThat(csv.body()).contains("Peer 03", "82.0%", "All councils", "Q2 2024/25");
    }

    @Test
    void whatWasLearnedIsNotedWithItsAuthorAndTypedWordsAreKept() {
        var ref = compared();
        var visit = fixtures.visit(officer);
        var address = "/measures/" + ref + "/compare";
        var first = peers(9).getFirst();
        var refused = visit.submit(address, Map.of("learned", "They do it <b>by phone</b>", "day", "2024-05-05"));
        assertThat(refused.select(".govuk-error-message").text()).contains("Choose the council");
        assertThat(refused.select("textarea[name=learned]").text()).isEqualTo("They do it <b>by phone</b>");
        var fields = new HashMap<>(Map.of("learned", "They do it by phone", "day", "2024-05-05"));
        fields.put("subject", Integer.toString(first.id()));
        var noted = visit.submit(address, fields);
        assertThat(noted.select(".me-lesson").text())
                .contains("Peer 01", "They do it by phone", "2024-05-05", "Performance officer");
    }

    @Test
    void anotherCouncilSeesNothingOfItAndACouncillorMayNotNote() {
        var ref = compared();
        var elsewhere = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(elsewhere.get("/measures/" + ref + "/compare").statusCode()).isEqualTo(404);
        var councillor = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(councillor.get("/measures/" + ref + "/compare").statusCode()).isEqualTo(200);
        assertThat(councillor
                        .post("/measures/" + ref + "/compare", Map.of("learned", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void withoutAnyFigureThePageSaysWhatToDo() {
        var page = fixtures.visit(officer).page("/measures/" + measure("NEW1") + "/compare");
        assertThat(page.select(".gt-empty").text()).contains("Nobody else’s figures of this measure are known here");
    }

    @Test
    void oneMeasureIsComparedInItsOwnWayByPublishedCutPoints() {
        var ref = compared();
        var visit = fixtures.visit(officer);
        var address = "/measures/" + ref + "/compare/choice";
        assertThat(visit.submit(address, Map.of("rule", "published", "best", "90"))
                        .select(".govuk-error-message")
                        .text())
                .contains("Enter the three published cut points");
        var fields = Map.of("rule", "published", "best", "90", "middle", "74", "worst", "60");
        var page = visit.submit(address, fields);
        assertThat(page.select(".gt-lede").text()).contains("4th of 10, 2nd quartile");
        assertThat(page.select("main").text())
                .contains("Quartile by published cut points: 90.0%, 74.0%, 60.0%")
                .contains("15.0 percentage points better; 90.0% would reach it");
    }

    @Test
    void moneyIsComparedWithoutInflationByAMeasureOfPrices() {
        var cost = measure("COST", Sheet.of(DataType.MONEY, "£", 2, Polarity.LOW, Length.YEAR));
        var prices = measure("CPI", Sheet.of(DataType.NUMBER, "", 1, Polarity.NONE, Length.YEAR));
        does(() -> Fixtures.got(measures.change(
                prices, measures.get(prices).thing().version(), Measures.Draft.of("CPI", "Consumer prices"))));
        var peers = peers(2);
        record(cost, Period.financialYear(2022), peers, "100", "90", "110");
        record(cost, Period.financialYear(2023), peers, "110", "99", "121");
        record(prices, Period.financialYear(2022), peers, "100");
        record(prices, Period.financialYear(2023), peers, "110");
        var page = fixtures.visit(officer).page("/measures/" + cost + "/compare?period=2022-04-01&real=" + prices);
        assertThat(page.select("main").text())
                .contains("In 2023/24 prices, by Consumer prices")
                .contains("£110.00");
    }
}
