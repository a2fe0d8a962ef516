package org.goldenthread.benefits.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.vocabulary.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class CostsTests {
    private static final String FILE = """
            Cost centre,Name,Budget,Actual
            4410,Agency staff,1200000,640000
            3120,Contact centre,300000,150000
            Total,,1500000,790100
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Costs costs;

    @Test
    void aFileIsLookedAtReconciledRecordedNotLoadedTwiceAndTakenBack() {
        var council = fixtures.council();
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        assertThat(officer.page("/benefits/budgets").select(".gt-empty")).isNotEmpty();
        var here = bring(officer);
        assertThat(officer.page(here).text()).contains("£100 more than its lines");
        assertThat(officer.submit(here + "/confirm", Map.of("note", ""))
                        .select(".govuk-error-summary")
                        .text())
                .contains("not the total");
        assertThat(officer.submit(here + "/confirm", Map.of("note", "A rounding of the system"))
                        .text())
                .contains("2 lines are recorded")
                .contains("£640,000");
        var again = bring(officer);
        officer.page(again);
        assertThat(officer.submit(again + "/confirm", Map.of("note", "As before"))
                        .text())
                .contains("Nothing in the file was new");
        assertThat(fixtures.installation(() -> costs.centres(council, 2026)))
                .extracting(CostSheet.Line::budget)
                .containsExactly(Money.ofPounds(300_000), Money.ofPounds(1_200_000));
        officer.page(here);
        assertThat(officer.submit(here + "/take-back", Map.of("why", "Wrong year"))
                        .text())
                .contains("Taken back");
        assertThat(fixtures.installation(() -> costs.centres(council, 2026))).isEmpty();
    }

    private static String bring(Visit officer) {
        officer.page("/benefits/budgets");
        var answer = officer.upload(
                "/benefits/budgets", Map.of("year", "2026"), "costs.csv", FILE.getBytes(StandardCharsets.UTF_8));
        return Visit.location(answer).replaceFirst("^https?://[^/]+", "");
    }
}
