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

    @Test
    void aMappingThatAPersonPutRightIsUsedAgainWhereverTheHeadsStandNextTime() {
        var council = fixtures.council();
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var rows = "Unit,Told,Spent so far\n4410,10,7\n3120,5,2\n";
        var here = bring(officer, rows);
        officer.page(here);
        assertThat(officer.submit(
                                here + "/mapping",
                                Map.of("head", "1", "first", "13", "centre", "Unit", "budget", "Told"))
                        .text())
                .contains("Enter the number of a month, from 1 to 12");
        assertThat(officer.submit(here + "/mapping", Map.of("head", "1", "first", "4", "centre", "", "budget", "Told"))
                        .text())
                .contains("Choose the column of the cost centre");
        officer.submit(
                here + "/mapping",
                Map.of("head", "1", "first", "4", "centre", "Unit", "budget", "Told", "actual", "Spent so far"));
        assertThat(officer.submit(here + "/confirm", Map.of()).text()).contains("2 lines are recorded");
        var next = officer.page(bring(officer, "Run on a Monday\n\n" + rows)).text();
        assertThat(next).contains("As files with these heads were read before", "Budget £15", "Actual £9");
    }

    @Test
    void aCentreIsHeldByTheYearOrByItsPeriodsAndNeverByBoth() {
        var council = fixtures.council();
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        record(officer, "Cost centre,Budget,Actual\n4410,120,50\n3120,60,20\n");
        record(officer, "Cost centre,Period,Budget,Actual\n4410,1,10,9\n4410,2,10,8\n");
        assertThat(fixtures.installation(() -> costs.centres(council, 2026)))
                .extracting(CostSheet.Line::actual)
                .containsExactly(Money.ofPounds(20), Money.ofPounds(17));
        assertThat(officer.page("/benefits/budgets?year=2026&q=4410").text())
                .contains("4410 £20 £17")
                .doesNotContain("3120");
    }

    @Test
    void aFileWithoutColumnsIsSentBackWithAReason() {
        var officer = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        officer.page("/benefits/budgets");
        var letter = "Dear all\nplease find\n".getBytes(StandardCharsets.UTF_8);
        assertThat(officer.upload("/benefits/budgets", Map.of("of", "2026"), "letter.csv", letter)
                        .body())
                .contains("No row of it has two columns");
    }

    private static void record(Visit officer, String rows) {
        var here = bring(officer, rows);
        officer.page(here);
        officer.submit(here + "/confirm", Map.of());
    }

    private static String bring(Visit officer) {
        return bring(officer, FILE);
    }

    private static String bring(Visit officer, String rows) {
        officer.page("/benefits/budgets");
        var answer = officer.upload(
                "/benefits/budgets", Map.of("of", "2026"), "costs.csv", rows.getBytes(StandardCharsets.UTF_8));
        return Visit.location(answer).replaceFirst("^https?://[^/]+", "");
    }
}
