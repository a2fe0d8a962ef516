package org.goldenthread.measures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.Visit;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;

class PartsTests extends MeasuresOfACouncil {
    private static final Period QUARTER = q(2025, 1);

    private Visit visit() {
        return fixtures.visit(officer);
    }

    private int part(String words) {
        return does(() -> subjects.breakdowns(council, List.of(words))).getOrDefault(words, 0);
    }

    private Entry of(String measure, Figure figure, int part, String value) {
        return Entry.of(measure, figure, own.id(), QUARTER, new BigDecimal(value))
                .of(part);
    }

    /** A measure that is on target as a whole and fails for one of its parts. */
    private String broken() {
        var ref = measure("HOU1");
        int north = part("Town: North");
        record(
                entry(ref, QUARTER, "92"),
                of(ref, Figure.TARGET, 0, "90"),
                of(ref, Figure.VALUE, north, "70"),
                of(ref, Figure.TARGET, north, "90"),
                of(ref, Figure.VALUE, part("Town: South"), "95.5"),
                of(ref, Figure.VALUE, part("Tenure: Council"), "92"));
        return ref;
    }

    @Test
    void everyPartStandsWithItsFigureAndItsDistanceFromTheWhole() {
        var page = visit().page("/measures/" + broken());
        assertThat(page.select("main h2").eachText()).contains("By tenure", "By town");
        assertThat(page.select("tr:contains(North)").text()).contains("70.0%", "90.0%", "Red", "−22.0 pts, worse");
        assertThat(page.select("tr:contains(South)").text()).contains("95.5%", "+3.5 pts, better");
        assertThat(page.select(".me-parts tr:contains(Council)").text()).contains("the same");
    }

    @Test
    void aGoodWholeThatHidesABadPartIsSaidThere() {
        assertThat(visit().page("/measures/" + broken()).select(".me-hidden").text())
                .contains("The whole is Green, but Town: North is Red");
    }

    @Test
    void onePartHasThePageForItselfAndLeadsBackToTheWhole() {
        var ref = broken();
        var page = visit().page("/measures/" + ref + "?part=" + part("Town: North"));
        assertThat(page.text()).contains("Only Town: North is shown", "70.0% in Q1 2025/26");
        assertThat(page.select(".me-part a").attr("href")).isEqualTo("/measures/" + ref);
        assertThat(page.select(".me-parts")).isEmpty();
        var proof = visit().page(page.select("a[href*=/proof]").attr("href"));
        assertThat(proof.text()).contains("Town: North");
        assertThat(visit().get("/measures/" + ref + "?part=999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSuppressedPartSaysSo() {
        var ref = broken();
        var few = Entry.absent(ref, Figure.VALUE, own.id(), QUARTER, Standing.SUPPRESSED)
                .of(part("Town: Hamlet"));
        record(few);
        assertThat(visit().page("/measures/" + ref)
                        .select("tr:contains(Hamlet)")
                        .text())
                .contains("Suppressed, because few are counted");
    }

    @Test
    void withoutPartsThereIsNoBlockAndManyAreFolded() {
        var ref = measure("NONE");
        record(entry(ref, QUARTER, "92"));
        assertThat(visit().page("/measures/" + ref).select(".me-parts")).isEmpty();
        var entries = new ArrayList<Entry>();
        for (int i = 1; i <= 60; i++) {
            entries.add(of(ref, Figure.VALUE, part("Ward: " + i), "90"));
        }
        record(entries.toArray(Entry[]::new));
        var parts = visit().page("/measures/" + ref).select(".me-parts");
        assertThat(parts.select("tbody tr")).hasSize(60);
        assertThat(parts.hasAttr("open")).isFalse();
    }
}
