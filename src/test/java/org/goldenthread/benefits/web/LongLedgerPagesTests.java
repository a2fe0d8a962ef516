package org.goldenthread.benefits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.Savings;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pages of a ledger with many strands and much work: sums lead to the lines behind them, and nothing is cut unsaid. */
@Product
class LongLedgerPagesTests {
    private static final int YEAR = Period.financialYearOf(LocalDate.now());

    @Autowired
    Fixtures fixtures;

    @Autowired
    Savings savings;

    @Autowired
    Things things;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    private void from(String council, String work, String title, long thousands) {
        var amount = pounds(thousands * 1000);
        var amounts = new LineYear(YEAR, Amounts.planned(amount).forecasting(amount), null);
        got(savings.add(council, Savings.Draft.of(title).from(new Saving.Origin(work, "", "")), List.of(amounts)));
    }

    @Test
    void theSumOfAStrandLeadsToTheLinesThatMakeItUpAndNoOthers() {
        var council = fixtures.council();
        var programme = fixtures.installation(() -> {
            var whole = made.card("programme", council, "Transformation");
            var strand = made.card("strand", council, "Homes");
            things.tie(whole, strand, TieKind.DELIVERED_BY);
            from(council, whole, "Outside the strands", 7);
            from(council, strand, "Repairs", 11);
            return whole;
        });
        var visit = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        var cell = visit.page("/benefits").select("a[href*=strand=" + programme + "]");
        assertThat(cell.text()).isEqualTo("£7,000");
        var lines = visit.page(cell.attr("href"));
        assertThat(lines.select("tbody tr")).hasSize(1);
        assertThat(lines.select("tfoot").text()).contains("All 1", "£7,000");
        assertThat(lines.select("select[name=strand] option[selected]").text()).isEqualTo("Transformation");
        assertThat(visit.page("/benefits/savings?under=" + programme).select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void ofManyStrandsTheLargestAreShownAndTheOthersTogether() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            for (int i = 1; i <= 43; i++) {
                from(council, made.card("strand", council, "Strand " + i), "Line " + i, i);
            }
            return true;
        });
        var page = fixtures.visit(fixtures.person(council, Role.COUNCILLOR)).page("/benefits");
        var rows = page.select("table:has(caption:contains(by strand)) tbody tr");
        assertThat(rows).hasSize(41);
        assertThat(rows.getFirst().text()).contains("Strand 43", "£43,000");
        assertThat(rows.getLast().text()).contains("3 more", "£6,000");
        assertThat(page.select("table:has(caption:contains(by strand)) tfoot").text())
                .contains("£946,000");
    }

    @Test
    void theStatementLeavesAsAFileWithItsSum() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            from(council, made.card("strand", council, "Homes"), "Repairs", 11);
            return true;
        });
        var visit = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        var csv = visit.get("/benefits/statement?year=" + YEAR + "&format=csv").body();
        assertThat(csv.lines().toList()).hasSize(3);
        assertThat(csv).contains("Homes", "All strands", "11000.00");
    }

    @Test
    void aSavingComesFromWorkThatIsNamedByItsReference() {
        var council = fixtures.council();
        var project = fixtures.installation(() -> made.card("project", council, "Depot move"));
        var visit = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        visit.page("/benefits/savings/new");
        var saved = visit.submit(
                "/benefits/savings/new",
                Map.of("title", "Fewer vans", "projectNamed", project.toLowerCase(java.util.Locale.ROOT)));
        assertThat(saved.select("a[href=/thread/go/" + project + "]").text()).contains("Depot move");
        var refused = visit.submit("/benefits/savings/new", Map.of("title", "Vans", "projectNamed", "PRJ-999999999"));
        assertThat(refused.select(".govuk-error-summary").text()).contains("no such project");
    }

    @Test
    void aBenefitHasRoomForAllTheWorkThatMakesItPossible() {
        var council = fixtures.council();
        var visit = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var fields = new HashMap<String, String>(Map.of("title", "Less paper", "category", "quality"));
        for (int i = 1; i <= 7; i++) {
            int number = i;
            fields.put("enabler-" + i, fixtures.installation(() -> made.card("project", council, "Part " + number)));
        }
        visit.page("/benefits/profiles/new");
        var page = visit.submit("/benefits/profiles/new", fields);
        var ref = page.select("h1").text().replace("Figures of ", "");
        var edit = visit.page("/benefits/profiles/" + ref + "/edit");
        assertThat(edit.select("select[name^=enabler-]")).hasSize(8);
        assertThat(edit.select("select[name=enabler-7] option[selected]").text())
                .contains("Part 7");
    }
}
