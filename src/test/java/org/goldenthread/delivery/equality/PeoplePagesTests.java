package org.goldenthread.delivery.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/** Whom a project touches and who is told: assessments, messages, and what special actions say, as people see them. */
@Product
class PeoplePagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private Visit officer;
    private String project = "";
    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void aProject() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Passenger travel"));
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

    private String action(String type) {
        officer.submit("/delivery/actions/new", Map.of("title", "Something special", "project", project, "type", type));
        return only("action");
    }

    private Document move(String ref, String life, String reason) {
        return officer.submit(
                "/delivery/equality/" + ref + "/move",
                Map.of("moveVersion", version(ref), "life", life, "moveReason", reason));
    }

    @Test
    void anAssessmentIsScreenedMadeInFullAndComplete() {
        assertThat(officer.page("/delivery/equality").text()).contains("There are no equality impact assessments yet");
        officer.submit(
                "/delivery/equality/new",
                Map.of("ref", project, "title", "Fares and routes", "group-age", "yes", "group-disability", "yes"));
        var ref = only("equality");
        assertThat(officer.page("/delivery/equality/" + ref).text()).contains("Age, Disability", "not started");
        assertThat(errors(move(ref, "complete", ""))).contains("From “not started” it cannot become “complete”");
        move(ref, "screening", "");
        assertThat(errors(move(ref, "complete", ""))).contains("before it says what was found");
        assertThat(errors(move(ref, "not needed", ""))).contains("Say why");
        var fields = new HashMap<>(Map.of(
                "version",
                version(ref),
                "title",
                "Fares and routes",
                "group-age",
                "yes",
                "findings",
                "Ask older people"));
        fields.put("review", today.plusYears(1).toString());
        assertThat(officer.submit("/delivery/equality/" + ref, fields).text()).contains("Saved", "Ask older people");
        assertThat(move(ref, "complete", "").text()).contains("Saved", "complete");
        assertThat(officer.page("/delivery/projects/" + project).text()).contains("1 of 1 complete");
        assertThat(officer.page("/delivery/equality?group=disability").text()).contains("Nothing matches");
        assertThat(officer.get("/delivery/equality?format=csv").body()).contains("Fares and routes");
        var action = action("task");
        assertThat(officer.submit("/delivery/equality/" + ref + "/actions", Map.of("action", action))
                        .text())
                .contains("What is done about it", "Something special");
    }

    @Test
    void aMessageIsPlannedOverdueAndDone() {
        assertThat(officer.page("/delivery/messages").text()).contains("Nobody has planned yet");
        var fields = new HashMap<>(Map.of(
                "ref",
                project,
                "audience",
                "Residents of the west",
                "words",
                "Routes change in May",
                "due",
                today.minusDays(1).toString()));
        assertThat(officer.submit("/delivery/messages/new", fields).text()).contains("in the plan", "overdue");
        assertThat(errors(officer.submit("/delivery/messages/new", fields))).contains("told the same already");
        fields.put("due", "");
        assertThat(errors(officer.submit("/delivery/messages/new", fields))).contains("Enter the day");
        var link = officer.page("/delivery/messages")
                .select("td a[href*=/messages/]")
                .first();
        var href = link == null ? "" : link.attr("href");
        fields.put("due", today.minusDays(1).toString());
        fields.put("version", "1");
        fields.put("done", today.plusDays(1).toString());
        assertThat(errors(officer.submit(href, fields))).contains("lies ahead");
        fields.put("done", today.toString());
        assertThat(officer.submit(href, fields).text()).contains("Saved", "done");
        assertThat(errors(officer.submit(href, fields))).contains("Somebody else changed it");
        assertThat(officer.page("/delivery/messages?state=done").text()).contains("Residents of the west");
        assertThat(officer.submit(href + "/remove", Map.of()).text()).contains("out of the plan");
    }

    @Test
    void aPolicyChangeSaysWhenItsImpactIsAssessed() {
        var ref = action("policy change");
        assertThat(officer.page("/delivery/actions/" + ref).text())
                .contains("The policy and its impact", "no day for the assessment");
        var special = "/delivery/actions/" + ref + "/special";
        assertThat(errors(officer.submit(special, Map.of("version", "0")))).contains("impact is to be assessed");
        var page = officer.submit(
                special,
                Map.of("version", "0", "assessmentDue", today.minusDays(2).toString()));
        assertThat(page.text()).contains("Saved", "assessment overdue");
        assertThat(officer.page("/delivery/specials").text()).contains("assessment overdue", "Something special");
        assertThat(errors(officer.submit(special, Map.of("version", "0", "assessmentDue", today.toString()))))
                .contains("Somebody else changed it");
    }

    @Test
    void aPilotShowsItsFiguresBeforeAndAfter() {
        var ref = action("pilot");
        var special = "/delivery/actions/" + ref + "/special";
        var fields = new HashMap<>(Map.of("measure", "Days to answer", "better", "lower", "before", "twelve"));
        assertThat(errors(officer.submit(special + "/measures", fields))).contains("is no figure");
        fields.put("before", "12");
        fields.put("after", "7.5");
        assertThat(officer.submit(special + "/measures", fields).text())
                .contains("Saved", "Days to answer", "−4.5", "better");
        assertThat(errors(officer.submit(special + "/measures", fields))).contains("measured already");
        var link = officer.page(special).select("td a[href*=/special/]").first();
        fields.put("measureVersion", "1");
        fields.put("after", "13");
        assertThat(officer.submit(link == null ? "" : link.attr("href"), fields).text())
                .contains("+1", "worse");
        assertThat(officer.page("/delivery/actions/" + ref).text()).contains("The pilot", "worse");
    }

    @Test
    void anInterventionAndALobbyNameMethodAndBody() {
        var special = "/delivery/actions/" + action("intervention") + "/special";
        assertThat(errors(officer.submit(special, Map.of("version", "0")))).contains("by which method");
        assertThat(officer.submit(special, Map.of("version", "0", "method", "Systems thinking", "supplier", "A firm"))
                        .text())
                .contains("Systems thinking");
        special = "/delivery/actions/" + action("influence") + "/special";
        assertThat(errors(officer.submit(special, Map.of("version", "0")))).contains("which body");
        assertThat(officer.submit(special, Map.of("version", "0", "addressed", "The Treasury"))
                        .text())
                .contains("The Treasury", "no answer yet");
        assertThat(officer.get("/delivery/specials?format=csv").body()).contains("Systems thinking", "The Treasury");
        var task = action("task");
        assertThat(officer.page("/delivery/actions/" + task + "/special").text())
                .contains("ordinary task");
    }
}
