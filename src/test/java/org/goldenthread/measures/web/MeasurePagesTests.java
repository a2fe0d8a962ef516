package org.goldenthread.measures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;

class MeasurePagesTests extends MeasuresOfACouncil {

    private Visit visit() {
        return fixtures.visit(officer);
    }

    private Entry target(String measure, Period period, String value) {
        return Entry.of(measure, Figure.TARGET, own.id(), period, new BigDecimal(value));
    }

    /** A measure with twelve quarters, the last of which misses its target. */
    private String filled() {
        var measure = measure("HOU1");
        var start = lastEnded().shift(-11);
        var values = List.of("91", "92", "91.5", "92.2", "91.1", "92.4", "91.7", "92", "91.3", "92.1", "91.9", "88.5");
        for (int i = 0; i < values.size(); i++) {
            record(entry(measure, start.shift(i), values.get(i)), target(measure, start.shift(i), "90"));
        }
        return measure;
    }

    private static Period lastEnded() {
        var quarter = Period.quarter(2000, 1);
        while (!quarter.next().after().isAfter(java.time.LocalDate.now())) {
            quarter = quarter.next();
        }
        return quarter;
    }

    @Test
    void theScorecardShowsFigureTargetStatusAndTrendWithTheirReasons() {
        filled();
        var page = visit().page("/measures");
        var row = page.select("table.me-score tbody tr");
        assertThat(row.text()).contains("88.5%", "90.0%", "Amber", "Worse");
        assertThat(row.select("td[title*=88.5% is 1.5 percentage points short of the target of 90.0%]"))
                .isNotEmpty();
        assertThat(row.select("td[title*=against the figure of 91.9% in]")).isNotEmpty();
        assertThat(row.select("svg")).isNotEmpty();
        assertThat(page.text()).contains("0 of 1 rated measures met their target (0%)");
    }

    @Test
    void theScorecardAsAFileHasFiguresThatCanBeReckonedWith() {
        filled();
        assertThat(visit().get("/measures?format=csv").body())
                .contains("As known on", ",now,88.5,%,90,", "Signal")
                .contains("against the figure of 91.9%");
    }

    @Test
    void theYearEndSaysHowItWasWorkedOutAndIsJudgedAsItIsShown() {
        var measure = measure("HOU2");
        var first = Period.quarter(Period.financialYearOf(java.time.LocalDate.now()) - 1, 1);
        record(
                entry(measure, first, "86"),
                entry(measure, first.shift(1), "87.3"),
                target(measure, first.shift(3), "90"));
        assertThat(visit().page("/measures/" + measure).text())
                .contains("Worked out as the mean of the figures so far")
                .contains("86.7% is 3.3 percentage points short of the target of 90.0%");
    }

    @Test
    void anEmptyScorecardSaysWhatToDo() {
        assertThat(visit().page("/measures").text()).contains("There are no measures yet");
    }

    @Test
    void aMeasureShowsItsChartItsSentencesAndEveryPeriod() {
        var measure = filled();
        var page = visit().page("/measures/" + measure);
        assertThat(page.select("figure.gt-chart svg")).isNotEmpty();
        assertThat(page.text()).contains("What the figures say", "Signal");
        assertThat(page.select("a[href*=/proof]")).hasSize(12);
    }

    @Test
    void whereABaselineIsRecordedItIsSaidHowFarTheFigureHasCome() {
        var measure = filled();
        assertThat(visit().page("/measures/" + measure).text()).doesNotContain("baseline");
        record(Entry.of(measure, Figure.BASELINE, own.id(), Period.financialYear(2021), new BigDecimal("84.4")));
        var page = visit().page("/measures/" + measure);
        assertThat(page.select(".me-heads").text()).contains("Since baseline 2021/22 +4.1 pts Better");
        assertThat(page.text()).contains("against the baseline of 84.4% in 2021/22, 4.1 percentage points more");
    }

    @Test
    void aMeasureWithoutAnyFigureHasAPageToo() {
        var measure = measure("NEW1");
        assertThat(visit().page("/measures/" + measure).text()).contains("There is no figure yet");
    }

    @Test
    void everyFigureLeadsToItsProof() {
        var measure = filled();
        record(entry(measure, lastEnded(), "89.5"));
        var link =
                visit().page("/measures/" + measure).select("a[href*=/proof]").first();
        assertThat(link).isNotNull();
        var proof = visit().page(java.util.Objects.requireNonNull(link).attr("href"));
        assertThat(proof.text())
                .contains(
                        "Proof of 89.5%", "Green on or better than target", "Replaced later", "Stands", officer.name());
    }

    @Test
    void asKnownOnADayShowsWhatWasKnownThen() {
        var measure = filled();
        var page = visit().page("/measures?known=2001-01-01");
        assertThat(page.select("table.me-score tbody tr").text()).doesNotContain("88.5%");
        assertThat(visit().page("/measures?known=yesterday").text()).contains("“yesterday” is no day");
        assertThat(visit().page("/measures/" + measure + "?known=2001-01-01").text())
                .contains("There is no figure yet");
    }

    @Test
    void theDayIsSaidAndGoesAlongFromTheScorecardToTheMeasureAndItsProof() {
        var measure = filled();
        var day = java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1);
        var said = "As known on " + org.goldenthread.measures.sheet.web.Days.words(day);
        var card = visit().page("/measures?known=" + day);
        assertThat(card.select(".gt-lede").text()).contains(said);
        assertThat(visit().page("/measures/summary?known=" + day)
                        .select(".gt-lede")
                        .text())
                .contains(said);
        var page = visit().page(card.select(".me-name a[href*=" + measure + "]").attr("href"));
        assertThat(page.select(".me-part").text()).contains(said);
        assertThat(visit().page(page.select("a[href*=/proof]").attr("href")).text())
                .containsIgnoringCase(said);
        assertThat(visit().page("/measures/" + measure).select("#known")).hasSize(1);
    }

    @Test
    void whoEntersNothingIsNotLedToTheEntryPage() {
        var measure = measure("EMPTY");
        var councillor = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        for (var page : List.of("/measures", "/measures/" + measure, "/measures/sign-off")) {
            assertThat(councillor.page(page).select("a[href^=/measures/enter]"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(visit().page("/measures/" + measure).select("a[href=/measures/enter]"))
                .hasSize(1);
    }

    @Test
    void whatIsDividedByWhatIsCountedAndNotAPercentage() {
        var measure = filled();
        record(Entry.of(measure, Figure.NUMERATOR, own.id(), lastEnded(), new BigDecimal("2788")));
        var link =
                visit().page("/measures/" + measure).select("a[href*=/proof]").attr("href");
        assertThat(visit().page(link).select("table").text()).contains("Numerator 2,788 ");
    }

    @Test
    void aRangeOfItsOwnStandsAsTheTarget() {
        var range = new Polarity.Within(new BigDecimal("8"), new BigDecimal("13"));
        var measure = measure("HRS2", quarterly(range));
        record(entry(measure, lastEnded(), "13.7"));
        var page = visit().page("/measures/" + measure);
        assertThat(page.select(".me-heads").text()).contains("Target 8.0% to 13.0%");
        assertThat(page.text()).contains("0.7 percentage points outside the range 8.0% to 13.0% (5.38% of 13.0%)");
    }

    @Test
    void contextGetsNoRating() {
        var measure = measure("CTX", quarterly(Polarity.NONE));
        record(entry(measure, lastEnded(), "5"));
        assertThat(visit().page("/measures").select("tr:contains(CTX)").text()).contains("Data only");
    }

    @Test
    void nobodyOfAnotherCouncilSeesAMeasure() {
        var measure = filled();
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        assertThat(fixtures.visit(stranger).get("/measures/" + measure).statusCode())
                .isEqualTo(404);
        assertThat(fixtures.visit(stranger).page("/measures").text()).doesNotContain("HOU1");
        assertThat(fixtures.stranger().get("/measures").statusCode()).isIn(302, 200);
    }
}
