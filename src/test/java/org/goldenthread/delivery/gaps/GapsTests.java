package org.goldenthread.delivery.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is missing is found where it is missing, and no longer once it is there. */
@Product
class GapsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Gaps gaps;

    private String council = "";
    private String project = "";
    private Visit officer;
    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void aLiveProject() {
        council = fixtures.council();
        project = fixtures.installation(() -> got(undertakings.add(
                        council,
                        Draft.of(Level.PROJECT, null, "Portal"),
                        new Entry(Stage.LIVE, Shown.because("it ran before"))))
                .ref());
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery/new");
    }

    private List<String> sorts() {
        return fixtures.installation(() -> gaps.find(council, null, 50)).stream()
                .map(LooseEnd::sort)
                .toList();
    }

    private String only(String kind) {
        return fixtures.installation(() -> things.all(kind, council).getLast()).ref();
    }

    private String year() {
        return Integer.toString(org.goldenthread.vocabulary.Period.financialYearOf(today));
    }

    @Test
    void moneyWithoutSourceAssessmentCaseAndBearerIsFound() {
        assertThat(sorts()).containsExactly("no-equality");
        officer.submit(
                "/delivery/budget/new",
                Map.of("ref", project, "title", "Build", "year", year(), "sort", "capital", "planned", "1000.50"));
        assertThat(sorts()).containsExactlyInAnyOrder("funding-gap", "no-case", "no-equality", "no-bearer");
        var end = fixtures.installation(() -> gaps.find(council, Set.of(project), 50)).stream()
                .filter(one -> one.sort().equals("funding-gap"))
                .findFirst()
                .orElseThrow();
        assertThat(end.words()).isEqualTo("“Portal” plans to spend £1,000.50 that nobody pays for.");
        assertThat(officer.get(end.href()).statusCode()).isEqualTo(200);
        officer.submit("/delivery/equality/new", Map.of("ref", project, "title", "Who uses it"));
        officer.submit(
                "/delivery/undertakings/" + project + "/afterwards", Map.of("version", "0", "bearerNamed", "IT"));
        assertThat(sorts()).containsExactlyInAnyOrder("funding-gap", "no-case");
        assertThat(fixtures.installation(() -> gaps.find(council, Set.of("PRJ-0"), 50)))
                .isEmpty();
    }

    @Test
    void aGateAnIssueAndAMessageAfterTheirDayAreFound() {
        officer.submit("/delivery/equality/new", Map.of("ref", project, "title", "Who uses it"));
        officer.submit("/delivery/gates/new", Map.of("ref", project, "name", "Go live", "planned", "2020-02-01"));
        officer.submit(
                "/delivery/issues/new",
                Map.of(
                        "ref", project,
                        "title", "Broken",
                        "severity", "high",
                        "raised", "2020-01-01",
                        "due", "2020-02-01"));
        officer.submit(
                "/delivery/messages/new",
                Map.of("ref", project, "audience", "Staff", "words", "It starts", "due", "2020-02-01"));
        assertThat(sorts())
                .containsExactlyInAnyOrder("gate-no-outcome", "issue-no-owner", "issue-overdue", "message-overdue");
        var issue = only("issue");
        officer.submit(
                "/delivery/issues/" + issue + "/move",
                Map.of(
                        "moveVersion",
                        Integer.toString(
                                fixtures.installation(() -> things.get(issue)).version()),
                        "life",
                        "closed",
                        "reason",
                        "repaired"));
        assertThat(sorts()).containsExactlyInAnyOrder("gate-no-outcome", "message-overdue");
    }

    @Test
    void demandBeyondCapacityAndAPolicyWithoutAssessmentAreFound() {
        officer.submit("/delivery/equality/new", Map.of("ref", project, "title", "Who uses it"));
        officer.submit("/delivery/support/services", Map.of("service", "Legal"));
        var wants = "/delivery/undertakings/" + project + "/support";
        var field = officer.page(wants).select("input[name^=d-]").get(0).attr("name");
        var month = YearMonth.now().toString();
        officer.submit(wants, Map.of("from", month, field, "3"));
        assertThat(sorts()).isEmpty();
        officer.submit("/delivery/support/capacity", Map.of("from", month, field, "2"));
        assertThat(sorts()).containsExactly("over-capacity");
        officer.submit(
                "/delivery/actions/new", Map.of("title", "New policy", "project", project, "type", "policy change"));
        assertThat(sorts()).containsExactlyInAnyOrder("over-capacity", "no-impact-day");
        officer.submit(
                "/delivery/actions/" + only("action") + "/special",
                Map.of("version", "0", "assessmentDue", "2020-01-01"));
        assertThat(sorts()).containsExactlyInAnyOrder("over-capacity", "impact-overdue");
    }
}
