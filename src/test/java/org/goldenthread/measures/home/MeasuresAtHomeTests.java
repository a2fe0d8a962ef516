package org.goldenthread.measures.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.goldenthread.access.Role;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.ledger.Entry;
import org.junit.jupiter.api.Test;

class MeasuresAtHomeTests extends OwnersOfMeasures {

    private String judged(String code, String owner, String value) {
        var ref = owned(code, owner);
        record(
                entry(ref, ago(1), value),
                Entry.of(ref, Figure.TARGET, own.id(), ago(1), new BigDecimal("90")),
                Entry.of(ref, Figure.TARGET, own.id(), ago(2), new BigDecimal("90")));
        return ref;
    }

    @Test
    void homeCountsMeasuresAndNamesTheRedOnesAndThoseThatTurned() {
        var owner = post("Head of Housing");
        judged("GOOD", owner, "95");
        var bad = judged("BAD", owner, "40");
        var page = fixtures.visit(officer).page("/");
        var block = page.select("section:has(h2:contains(Measures))");
        assertThat(block.text())
                .contains("1 of 2 rated measures met their target (50%)", "1 missed")
                .contains("Red now or at year end: 1", "What BAD counts", "40.0% in " + ago(1).words())
                .contains("Changed since last week: 2", "was: ");
        assertThat(block.select("tbody th a[href=/measures/" + bad + "]")).isNotEmpty();
        assertThat(block.select(".gt-bad svg")).isNotEmpty();
    }

    @Test
    void whoOwnsMeasuresReadsOfTheirServiceFirstAndOfTheCouncilBelow() {
        var mine = post("Head of Housing");
        judged("MINE", mine, "40");
        judged("OTHER", post("Head of Waste"), "40");
        var block = fixtures.visit(holderOf(mine)).page("/").select("section:has(h2:contains(Measures))");
        assertThat(block.text())
                .contains("Of your service: 0 of 1 rated measures", "What MINE counts")
                .contains("The whole council: 0 of 2 rated measures")
                .doesNotContain("What OTHER counts");
    }

    @Test
    void aCouncilWithoutMeasuresHasNoBlockAndAPartnerReadsOfSharedOnesOnly() {
        assertThat(fixtures.visit(officer).page("/").select("h2").eachText()).doesNotContain("Measures");
        judged("INSIDE", post("Head of Housing"), "40");
        var partner = fixtures.visit(fixtures.person(council, Role.PARTNER));
        assertThat(partner.page("/").text()).doesNotContain("What INSIDE counts");
        assertThat(partner.page("/").select("h2").eachText()).doesNotContain("Measures");
    }
}
