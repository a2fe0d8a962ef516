package org.goldenthread.delivery.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Things;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Budgets as an officer of the programme office keeps them. */
@Product
class BudgetPagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private Visit officer;
    private String programme = "";
    private String project = "";

    @BeforeEach
    void aProgrammeWithAProject() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
        officer.submit("/delivery/new", Map.of("level", "programme", "title", "Change Programme"));
        programme = only("programme");
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Portal", "parent", programme));
        project = only("project");
    }

    private String only(String kind) {
        return fixtures.installation(() -> things.all(kind, council).getLast()).ref();
    }

    private static String errors(Document page) {
        return page.select(".govuk-error-summary").text();
    }

    private Document add(Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "ref", project, "title", "Software", "year", "2026", "sort", "capital", "planned", "£120,000.50"));
        fields.putAll(more);
        return officer.submit("/delivery/budget/new", fields);
    }

    private String source(Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "name", "Transformation grant",
                "sort", "grant",
                "status", "bid made",
                "bid", "200000",
                "firstYear", "2026",
                "lastYear", "2027"));
        fields.putAll(more);
        officer.submit("/delivery/budget/funding/new", fields);
        var link = officer.page("/delivery/budget/funding")
                .select("td a[href*=funding/]")
                .first();
        return link == null ? "" : link.attr("href").replaceAll("\\D", "");
    }

    @Test
    void anEmptyCouncilIsToldWhatToDo() {
        assertThat(officer.page("/delivery/budget").text()).contains("no budget lines yet");
        assertThat(officer.page("/delivery/budget/funding").text()).contains("No source of funding");
        assertThat(officer.page("/delivery/controls").text()).contains("Budgets", "no lines");
    }

    @Test
    void aLineWithoutFundingIsAGapOnTheProjectAndTheProgrammeAbove() {
        var page = add(Map.of());
        assertThat(page.text()).contains("The line is in the budget", "£120,000.50", "funding gap");
        assertThat(officer.page("/delivery/budget?within=" + programme).text())
                .contains("funding gap", "Portal", "£120,000.50");
        assertThat(officer.page("/delivery/programmes/" + programme).text())
                .contains("Kept beside it", "1 line, £120,000.50 planned, £120,000.50 of it not secured");
    }

    @Test
    void aBidIsNotYetMoneyAndAnAwardIs() {
        var id = source(Map.of());
        var page = add(Map.of("funding", id));
        assertThat(page.text()).contains("hangs on a bid");
        officer.submit(
                "/delivery/budget/funding/" + id,
                Map.of(
                        "version", "1",
                        "name", "Transformation grant",
                        "sort", "grant",
                        "status", "awarded",
                        "awarded", "100000",
                        "firstYear", "2026",
                        "lastYear", "2027"));
        assertThat(officer.page("/delivery/budget?within=" + project).text())
                .contains("funded")
                .doesNotContain("hangs on a bid");
        assertThat(officer.page("/delivery/budget/funding").text()).contains("planned beyond the award");
    }

    @Test
    void badInputComesBackWithWhatWasTyped() {
        assertThat(errors(add(Map.of("planned", "lots")))).contains("is no amount");
        assertThat(errors(add(Map.of("planned", "")))).contains("Say how much is planned");
        assertThat(errors(add(Map.of("title", " ")))).contains("Say what the money is for");
        assertThat(errors(add(Map.of("year", "twenty")))).contains("financial year");
        assertThat(errors(add(Map.of("ref", "PRJ-99999999")))).contains("Choose what it is about");
        var id = source(Map.of("lastYear", "2026"));
        assertThat(errors(add(Map.of("year", "2029", "funding", id)))).contains("is for 2026/27, not for 2029/30");
        assertThat(add(Map.of("planned", "lots")).select("#title").val()).isEqualTo("Software");
        add(Map.of());
        assertThat(errors(add(Map.of()))).contains("There is such a line for 2026/27 already");
    }

    @Test
    void aLineIsChangedOnceAndTheSecondWriterKeepsTheirWords() {
        add(Map.of());
        var link =
                officer.page("/delivery/budget").select("td a[href*=/budget/]").first();
        assertThat(link).isNotNull();
        var href = link == null ? "" : link.attr("href");
        var fields = Map.of(
                "version", "1", "title", "Software", "year", "2026", "sort", "capital", "planned", "5", "spent", "0");
        assertThat(officer.submit(href, fields).text()).contains("Saved", "£5", "£0");
        var second = officer.submit(href, fields);
        assertThat(errors(second)).contains("Somebody else changed it");
        assertThat(second.select("input[name=version]").val()).isEqualTo("2");
        assertThat(officer.submit(href + "/remove", Map.of()).text()).contains("out of the budget");
    }

    @Test
    void runningCostsNeedSomebodyWhoBearsThem() {
        var href = "/delivery/undertakings/" + project + "/afterwards";
        var page = officer.submit(href, Map.of("version", "0", "running", "12000"));
        assertThat(errors(page)).contains("Say who bears the running costs");
        page = officer.submit(
                href,
                Map.of(
                        "version", "0",
                        "running", "12000",
                        "bearerNamed", "Head of Housing",
                        "invested", "120",
                        "saving", "50",
                        "savingFrom", "2026-04-01"));
        assertThat(page.text()).contains("Saved", "Head of Housing", "2 years 5 months", "1 Sept 2028");
    }

    @Test
    void theListLeavesAsAFile() {
        add(Map.of());
        assertThat(officer.get("/delivery/budget?format=csv").body()).contains("Software", "120000.50");
    }

    @Test
    void whoMayReadSeesNoForm() {
        add(Map.of());
        var councillor = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        var page = councillor.page("/delivery/budget");
        assertThat(page.select("a[href*=/new]")).isEmpty();
        var link = page.select("td a[href*=/budget/]").first();
        assertThat(councillor.page(link == null ? "" : link.attr("href")).select("main form[method=post]"))
                .isEmpty();
    }
}
