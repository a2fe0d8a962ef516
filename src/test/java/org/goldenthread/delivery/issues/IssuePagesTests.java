package org.goldenthread.delivery.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.site.list.Cell;
import org.goldenthread.thread.Things;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An issue from the day it is raised to the day it is closed, as people see it. */
@Product
class IssuePagesTests {
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
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Council homes", "parent", programme));
        project = only("project");
    }

    private String only(String kind) {
        return fixtures.installation(() -> things.all(kind, council).getLast()).ref();
    }

    private String version(String ref) {
        return Integer.toString(fixtures.installation(() -> things.get(ref)).version());
    }

    private static String errors(Document page) {
        return page.select(".govuk-error-summary").text();
    }

    private Document raise(Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "ref",
                project,
                "title",
                "Three tenders are too weak to award",
                "severity",
                "high",
                "raised",
                LocalDate.now().toString()));
        fields.putAll(more);
        return officer.submit("/delivery/issues/new", fields);
    }

    private Document move(String ref, String life, String reason) {
        return officer.submit(
                "/delivery/issues/" + ref + "/move",
                Map.of("moveVersion", version(ref), "life", life, "reason", reason));
    }

    @Test
    void theEmptyLogSaysWhatBelongsInIt() {
        assertThat(officer.page("/delivery/issues").text()).contains("There are no issues yet", "is a risk");
    }

    @Test
    void anIssueIsRaisedEscalatedDealtWithAndClosed() {
        var page = raise(Map.of());
        var ref = only("issue");
        assertThat(page.text()).contains("The issue is in the log", ref, "open", "Council homes");
        assertThat(errors(move(ref, "escalated", ""))).contains("Say why");
        page = move(ref, "escalated", "the first homes depend on it");
        assertThat(page.text()).contains("escalated from Council homes to Change Programme");
        assertThat(officer.page("/delivery/programmes/" + programme).text()).contains("1 of 1 not closed, 1 escalated");
        assertThat(errors(move(ref, "escalated", "still nothing"))).contains("nobody above to escalate it to");
        move(ref, "being dealt with", "the board has agreed a new tender");
        assertThat(errors(move(ref, "closed", " "))).contains("Say how it was resolved");
        page = move(ref, "closed", "awarded to another builder");
        assertThat(page.text()).contains("awarded to another builder", "closed");
        page = move(ref, "open", "the builder has gone");
        assertThat(page.select("dl").text()).contains("Resolution not");
        assertThat(page.select("table").text()).contains("the board has agreed a new tender");
    }

    @Test
    void aMoveThatTheTableDoesNotAllowIsRefused() {
        raise(Map.of());
        var ref = only("issue");
        move(ref, "closed", "done with");
        assertThat(errors(move(ref, "escalated", "again"))).contains("From “closed” it cannot become “escalated”");
        assertThat(errors(move(ref, "gone", "again"))).contains("Choose what becomes of it");
    }

    @Test
    void aMoveIsEnteredOnTheDayOnWhichItWasMade() {
        var today = LocalDate.now();
        raise(Map.of("raised", today.minusDays(20).toString()));
        var ref = only("issue");
        assertThat(errors(moveOn(ref, today.minusDays(21)))).contains("That was before");
        assertThat(errors(moveOn(ref, today.plusDays(1)))).contains("The day lies ahead");
        var page = moveOn(ref, today.minusDays(5));
        assertThat(page.select("table").text())
                .contains(Cell.day(today.minusDays(5)).words());
    }

    private Document moveOn(String ref, LocalDate day) {
        return officer.submit(
                "/delivery/issues/" + ref + "/move",
                Map.of(
                        "moveVersion",
                        version(ref),
                        "life",
                        "escalated",
                        "moved",
                        day.toString(),
                        "reason",
                        "the board has to know"));
    }

    @Test
    void theActionThatPutsItRightIsTied() {
        raise(Map.of());
        var ref = only("issue");
        officer.submit("/delivery/actions/new", Map.of("title", "Tender again", "project", project));
        var action = only("action");
        assertThat(errors(officer.submit("/delivery/issues/" + ref + "/remedy", Map.of("action", "ACT-99999999"))))
                .contains("There is no action");
        assertThat(officer.submit("/delivery/issues/" + ref + "/remedy", Map.of("action", action.toLowerCase()))
                        .text())
                .contains("What puts it right", "Tender again");
    }

    @Test
    void badInputComesBack() {
        assertThat(errors(raise(Map.of("title", "")))).contains("Say in one line");
        assertThat(errors(raise(Map.of("ref", "")))).contains("Choose what it affects");
        assertThat(errors(raise(Map.of("raised", "2999-01-01")))).contains("cannot lie ahead");
        assertThat(errors(raise(Map.of("raised", "soon")))).contains("is no day");
        assertThat(errors(raise(Map.of("due", "2001-01-01")))).contains("before it was raised");
    }

    @Test
    void twoWritersBothKeepTheirWords() {
        raise(Map.of());
        var ref = only("issue");
        var old = version(ref);
        var fields = Map.of(
                "version",
                old,
                "title",
                "Weak tenders",
                "severity",
                "low",
                "raised",
                LocalDate.now().toString());
        assertThat(officer.submit("/delivery/issues/" + ref, fields).text()).contains("Saved", "Weak tenders");
        var mine = new HashMap<>(fields);
        mine.put("title", "My own words");
        var second = officer.submit("/delivery/issues/" + ref, mine);
        assertThat(errors(second)).contains("Somebody else changed it");
        assertThat(second.select("#title").val()).isEqualTo("My own words");
        assertThat(second.select("input[name=version]").val()).isEqualTo(version(ref));
    }

    @Test
    void theLogIsFilteredSortedAndLeavesAsAFile() {
        raise(Map.of());
        raise(Map.of("title", "Portal is down", "severity", "critical"));
        assertThat(officer.page("/delivery/issues?severity=critical")
                        .select("table")
                        .text())
                .contains("Portal is down")
                .doesNotContain("tenders");
        assertThat(officer.page("/delivery/issues?sort=title&down=yes")
                        .select("tbody tr")
                        .get(0)
                        .text())
                .contains("Three tenders");
        assertThat(officer.page("/delivery/issues?within=" + programme + "&owner=-")
                        .select("tbody tr"))
                .hasSize(2);
        assertThat(officer.get("/delivery/issues?format=csv").body()).contains("Portal is down");
    }
}
