package org.goldenthread.measures.rules.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.access.Role;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.junit.jupiter.api.Test;

class RulePagesTests extends MeasuresOfACouncil {
    private static Map<String, String> simple(String amber, String... pairs) {
        var all = new TreeMap<>(Map.of(
                "rule", "simple", "simple.tolerance", "percent", "simple.amber", amber, "seen", "0", "do", "save"));
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }

    @Test
    void aRuleIsSeenOnSampleValuesBeforeItIsSaved() {
        var visit = fixtures.visit(officer);
        visit.page("/measures/rules");

        var tried = visit.submit("/measures/rules", simple("15", "do", "try"));

        assertThat(tried.select("th:containsOwn(85) ~ td").eachText().getFirst())
                .isEqualTo("Amber");
        assertThat(tried.select("[id=simple.amber]").val()).isEqualTo("15");
        assertThat(tried.select(".gt-empty").text()).contains("no rule yet");
        assertThat(tried.select("th:containsOwn(none) ~ td").eachText()).containsOnly("No data");
    }

    @Test
    void aSavedRuleIsAVersionWithItsReasonAndItsFirstDay() {
        var visit = fixtures.visit(officer);
        visit.page("/measures/rules");

        var saved =
                visit.submit("/measures/rules", simple("7", "applies", "2026-04-01", "reason", "Agreed by cabinet"));

        assertThat(saved.select(".gt-card").text())
                .contains("Version 1", "periods from 1 Apr 2026", "within 7% of the target", "Agreed by cabinet");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        var visit = fixtures.visit(officer);
        visit.page("/measures/rules");

        var page = visit.submit("/measures/rules", simple("few"));

        assertThat(page.select("[id=simple.amber-error]")).hasSize(1);
        assertThat(page.select("#applies-error")).hasSize(1);
        assertThat(page.select("[id=simple.amber]").val()).isEqualTo("few");
    }

    @Test
    void everybodyReadsTheRuleAndOnlyEditorsChangeIt() {
        for (var role : new Role[] {Role.OWNER, Role.COUNCILLOR}) {
            var visit = fixtures.visit(fixtures.person(council, role));
            assertThat(visit.page("/measures/rules").select("form[action=/measures/rules]"))
                    .isEmpty();
            assertThat(visit.post("/measures/rules", simple("7")).statusCode()).isEqualTo(403);
        }
    }
}
