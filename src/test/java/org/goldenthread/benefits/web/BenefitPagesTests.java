package org.goldenthread.benefits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.Savings;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An officer's way through the pages of this room. */
@Product
class BenefitPagesTests {
    private static final int YEAR = Period.financialYearOf(LocalDate.now());

    @Autowired
    Fixtures fixtures;

    @Autowired
    Savings savings;

    private BenefitFixtures made;
    private String council = "";
    private Visit officer;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    @BeforeEach
    void anOfficerComesIn() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
    }

    private String line(String title, long thousands) {
        return fixtures.installation(
                () -> made.line(council, title, YEAR, thousands).ref());
    }

    @Test
    void thePagesOfAnEmptyRoomSayWhatToDo() {
        for (var path : List.of(
                "/benefits",
                "/benefits/savings",
                "/benefits/forecasts",
                "/benefits/requirement",
                "/benefits/headlines",
                "/benefits/overlaps",
                "/benefits/record")) {
            var page = officer.page(path);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select(".gt-empty").text()).as(path).isNotBlank();
        }
    }

    @Test
    void theFinancialPlanIsWrittenAndTheGapIsShown() {
        var ref = line("Agency", 300);
        officer.page("/benefits/requirement");
        assertThat(officer.submit("/benefits/requirement", Map.of("year", "" + YEAR, "name", "MTFP", "amount", "x"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("no amount");
        officer.submit("/benefits/requirement", Map.of("year", "" + YEAR, "name", "MTFP", "amount", "1m"));
        assertThat(officer.submit("/benefits/requirement", Map.of("year", "" + YEAR, "name", "mtfp", "amount", "2m"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("no longer £1,000,000");
        assertThat(officer.page("/benefits").text()).contains("Nobody has given a forecast");
        fixtures.installation(
                () -> made.amounts(ref, YEAR, Amounts.planned(pounds(300_000)).forecasting(pounds(250_000))));
        var page = officer.page("/benefits");
        assertThat(page.text()).contains("£1,000,000 is required").contains("The gap is £750,000");
        assertThat(page.select("svg[role=img]")).isNotEmpty();
    }

    @Test
    void forecastsOfManyLinesAreGivenInOneForm() {
        var one = line("Agency", 300);
        var other = line("Leases", 200);
        var form = officer.page("/benefits/forecasts");
        var fields = new HashMap<String, String>();
        form.select("main form[method=post] input, main form[method=post] select")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("forecast-" + one, "280k");
        fields.put("delivered-" + other, "many");
        var refused = officer.submit("/benefits/forecasts", fields);
        assertThat(refused.select(".govuk-error-message").text()).contains("many");
        assertThat(refused.select("input[name=forecast-" + one + "]").val()).isEqualTo("280k");
        fields.put("delivered-" + other, "50,000");
        assertThat(officer.submit("/benefits/forecasts", fields)
                        .select(".govuk-error-summary")
                        .text())
                .contains("Say in a few words");
        fields.put("why", "Quarter two");
        assertThat(officer.submit("/benefits/forecasts", fields)
                        .select(".gt-said")
                        .text())
                .contains("2 lines are saved");
        assertThat(officer.page("/benefits/savings/" + one).text()).contains("£280,000");
    }

    @Test
    void aLineGoesFromIdentifiedToDeliveredWithItsProof() {
        var ref = line("Agency", 300);
        var finance = fixtures.installation(() -> made.card("post", council, "Chief Accountant"));
        fixtures.installation(
                () -> made.amounts(ref, YEAR, Amounts.planned(pounds(300_000)).delivering(pounds(90))));
        var at = "/benefits/savings/" + ref;
        var version = officer.page(at + "/state").select("input[name=version]").val();
        officer.submit(at + "/state", Map.of("version", version, "to", "in_delivery"));
        assertThat(savingsState(ref)).isEqualTo(SavingState.IN_DELIVERY);
        var form = officer.page(at + "/verify/" + YEAR);
        var seen = form.select("input[name=seen]").val();
        var page = officer.submit(
                at + "/verify/" + YEAR,
                Map.of("seen", seen, "verifier", finance, "on", LocalDate.now().toString(), "evidence", "Budget book"));
        assertThat(page.text()).contains("Budget book").contains("Chief Accountant");
        version = officer.page(at + "/state").select("input[name=version]").val();
        officer.submit(at + "/state", Map.of("version", version, "to", "delivered"));
        assertThat(savingsState(ref)).isEqualTo(SavingState.DELIVERED);
        assertThat(officer.submit(at + "/verify/" + YEAR + "/back", Map.of("why", "Counted twice"))
                        .text())
                .contains("Counted twice");
    }

    private SavingState savingsState(String ref) {
        return fixtures.installation(() -> savings.get(ref).state());
    }

    @Test
    void twoLinesAreToldApart() {
        var one = line("Agency", 300);
        var other = line("Vacancies", 200);
        officer.page("/benefits/savings/" + one + "/claims");
        for (var ref : List.of(one, other)) {
            officer.submit(
                    "/benefits/savings/" + ref + "/claims",
                    Map.of("sort", "cost_centre", "what", "4410 Agency", "starts", YEAR + "-04-01"));
        }
        var link = officer.page("/benefits/overlaps")
                .select("main a[href*=overlaps/SAV]")
                .attr("href");
        officer.page(link);
        assertThat(officer.submit(link, Map.of("way", "split", "twice-" + YEAR, "300,000", "share", "50"))
                        .select(".govuk-error-summary li"))
                .hasSize(3);
        var done = officer.submit(
                link,
                Map.of(
                        "way",
                        "split",
                        "twice-" + YEAR,
                        "200,000",
                        "share",
                        "50",
                        "reason",
                        "Agreed",
                        "decided",
                        "2026-05-01"));
        assertThat(done.text()).contains("Told apart").contains("50 : 50");
        assertThat(officer.page("/benefits/savings/" + one).text())
                .contains("£200,000")
                .contains("Shared between");
    }

    @Test
    void aFigureIsWrittenDownAndReconciled() {
        var one = line("Agency", 1307);
        officer.page("/benefits/headlines/new");
        var page = officer.submit(
                "/benefits/headlines/new",
                Map.of(
                        "title",
                        "Likely savings",
                        "amount",
                        "1.4m",
                        "first",
                        "" + YEAR,
                        "basis",
                        "planned",
                        "saidIn",
                        "Scrutiny committee",
                        "saidOn",
                        "4 March 2026"));
        var here = "/benefits/headlines/" + page.select("h1 .gt-ref").text();
        assertThat(page.text()).contains("£1,400,000 is unexplained");
        page = officer.submit(here + "/lines", Map.of("line-" + one, "yes"));
        assertThat(page.text()).contains("£93,000 is unexplained");
        page = officer.submit(here + "/rest", Map.of("name", "Small things", "amount", "93k"));
        assertThat(page.text()).contains("It reconciles");
        assertThat(officer.page("/benefits/headlines").text()).contains("reconciles");
        assertThat(officer.get(here + "/edit").statusCode()).isEqualTo(200);
    }

    @Test
    void aLineWaitsForSomethingThatIsLate() {
        var ref = line("Agency", 300);
        fixtures.installation(
                () -> made.amounts(ref, YEAR, Amounts.planned(pounds(300_000)).forecasting(pounds(250_000))));
        var late = fixtures.installation(
                () -> made.due(council, "New contract", LocalDate.now().minusDays(3)));
        officer.page("/benefits/savings/" + ref);
        var page = officer.submit("/benefits/savings/" + ref + "/waits", Map.of("enabler", late.toLowerCase()));
        assertThat(page.text())
                .contains("£250,000 of " + Period.financialYear(YEAR).words() + " is at risk");
        assertThat(officer.page("/benefits").text()).contains("at risk because of dates");
    }

    @Test
    void theStatementNamesWhatItIsMeasuredAgainst() {
        var ref = line("Agency", 300);
        var finance = fixtures.installation(() -> made.card("post", council, "Chief Accountant"));
        fixtures.installation(() -> made.proved(ref, YEAR, pounds(300_000), finance));
        var page = officer.page("/benefits/statement");
        assertThat(page.text()).contains("£300,000 delivered and verified").contains("Nobody has said yet");
        assertThat(officer.submit("/benefits/statement", Map.of("year", "" + YEAR, "amount", "none", "target", "x"))
                        .select(".govuk-error-summary li"))
                .hasSize(2);
        page = officer.submit(
                "/benefits/statement", Map.of("year", "" + YEAR, "name", "Net budget", "amount", "40m", "target", "1"));
        assertThat(page.text()).contains("0.75 % of “Net budget”").contains("£100,000 short");
    }

    @Test
    void whoOnlyReadsSeesTheLedgerAndNoWayToChangeIt() {
        var ref = line("Agency", 300);
        var councillor = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(councillor.page("/benefits/savings/" + ref).select("main form[method=post]").stream()
                        .filter(form -> form.attr("action").startsWith("/benefits")))
                .isEmpty();
        assertThat(councillor.get("/benefits/savings/" + ref + "/amounts").statusCode())
                .isEqualTo(403);
    }
}
