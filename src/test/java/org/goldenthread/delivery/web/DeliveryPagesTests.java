package org.goldenthread.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A programme is written down, moved on and reported through the pages, as an officer would. */
@Product
class DeliveryPagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private Visit officer;
    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void anOfficer() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
    }

    private String only(String kind) {
        return fixtures.installation(() -> things.all(kind, council).getLast()).ref();
    }

    private Thing card(String ref) {
        return fixtures.installation(() -> things.get(ref));
    }

    private String version(String ref) {
        return String.valueOf(card(ref).version());
    }

    private String programme() {
        officer.submit(
                "/delivery/new",
                Map.of(
                        "level", "programme",
                        "title", "Change Programme",
                        "stage", "live",
                        "reason", "it ran before this record began"));
        return only("programme");
    }

    private String project() {
        officer.submit(
                "/delivery/new",
                Map.of(
                        "level",
                        "project",
                        "title",
                        "Customer portal",
                        "due",
                        today.plusMonths(5).toString(),
                        "start",
                        today.toString()));
        return only("project");
    }

    private String action(String project) {
        officer.submit(
                "/delivery/actions/new",
                Map.of(
                        "title",
                        "Go live internally",
                        "project",
                        project,
                        "start",
                        today.minusDays(3).toString(),
                        "due",
                        today.plusDays(30).toString()));
        return only("action");
    }

    private static String errors(Document page) {
        return page.select(".govuk-error-summary").text();
    }

    @Test
    void anEmptyCouncilIsToldWhatToDo() {
        assertThat(officer.page("/delivery").select(".gt-empty").text()).contains("There is no programme yet");
        assertThat(officer.page("/delivery/projects").text()).contains("There are no projects yet");
        assertThat(officer.page("/delivery/actions").text()).contains("There are no actions yet");
        assertThat(officer.page("/delivery/board").text()).contains("no projects here yet");
    }

    @Test
    void aProgrammeWithStrandProjectAndActionIsWrittenDownAndSeen() {
        var programme = programme();
        officer.submit(
                "/delivery/new",
                Map.of(
                        "level",
                        "strand",
                        "title",
                        "Public Access",
                        "parent",
                        programme,
                        "stage",
                        "live",
                        "reason",
                        "as found"));
        var strand = only("strand");
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Portal", "parent", strand));
        action(only("project"));
        var page = officer.page("/delivery/programmes/" + programme);
        assertThat(page.select("h1").text()).contains("Change Programme");
        assertThat(page.select("table").text()).contains("Public Access", "0 of 1 action complete");
        assertThat(officer.page("/delivery").text()).contains("Public Access", "1 project, 0 live");
        assertThat(officer.page("/delivery/board").select(".de-lane").eachText().toString())
                .contains("Portal");
        assertThat(officer.page("/delivery/actions").text()).contains("Go live internally", "in Portal");
        assertThat(officer.page("/delivery/strands/" + strand)
                        .select(".gt-crumbs")
                        .text())
                .contains("Delivery", "Change Programme", "Public Access");
    }

    @Test
    void whatCannotBeIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var page = officer.submit(
                "/delivery/new",
                Map.of("level", "strand", "title", "Alone", "due", "31/2/2026", "aim", "One front door"));
        assertThat(errors(page)).contains("“31/2/2026” is no day");
        assertThat(page.select("[name=aim]").text()).isEqualTo("One front door");
        var orphan = officer.submit("/delivery/new", Map.of("level", "strand", "title", "Alone"));
        assertThat(errors(orphan)).contains("Choose the programme that the strand is part of");
        var live = officer.submit("/delivery/new", Map.of("level", "project", "title", "Live", "stage", "live"));
        assertThat(errors(live)).contains("Say why");
        assertThat(fixtures.installation(() -> things.all("strand", council))).isEmpty();
    }

    @Test
    void aProjectIsMovedOnOnlyWithWhatTheMoveNeeds() {
        var project = project();
        var move = "/delivery/undertakings/" + project + "/move";
        officer.submit(move, Map.of("stage", "scoping", "version", version(project)));
        officer.submit(move, Map.of("stage", "prioritised", "version", version(project)));
        var refused = officer.submit(move, Map.of("stage", "approved", "version", version(project)));
        assertThat(errors(refused)).contains("which body decided it", "before the position at the start");
        var deferred = officer.submit(
                move, Map.of("stage", "deferred", "reason", "no money this year", "version", version(project)));
        assertThat(errors(deferred)).contains("which body decided it");
        officer.submit(
                move,
                Map.of(
                        "stage", "deferred",
                        "reason", "no money this year",
                        "decision", "Programme Board",
                        "decided", today.toString(),
                        "version", version(project)));
        assertThat(card(project).state().words()).isEqualTo("deferred");
        assertThat(officer.page("/delivery/projects/" + project).text()).contains("no money this year");
    }

    @Test
    void anActionIsReportedRevisedAndCompleted() {
        var action = action(project());
        var at = "/delivery/actions/" + action;
        var odd = officer.submit(at + "/report", Map.of("progress", "many", "version", version(action)));
        assertThat(errors(odd)).contains("Progress is a whole number from 0 to 99");
        officer.submit(
                at + "/report",
                Map.of(
                        "progress",
                        "40",
                        "forecast",
                        today.plusDays(50).toString(),
                        "note",
                        "one bid came in",
                        "version",
                        version(action)));
        assertThat(card(action).state().words()).isEqualTo("at risk");
        officer.submit(
                at + "/revise",
                Map.of(
                        "due", today.plusDays(50).toString(),
                        "category", "supplier",
                        "reason", "one bid only",
                        "granted", "Programme Board",
                        "version", version(action)));
        var page = officer.page(at);
        assertThat(page.text()).contains("revised 1 time", "one bid only", "Supplier or market", "one bid came in");
        assertThat(errors(officer.submit(at + "/complete", Map.of("version", version(action)))))
                .contains("what shows that it is done");
        officer.submit(at + "/complete", Map.of("evidence", "Minute 14", "version", version(action)));
        assertThat(card(action).state().words()).isEqualTo("complete");
    }

    @Test
    void anActionWaitsForAnotherAndACircleIsRefused() {
        var project = project();
        var first = action(project);
        var second = action(project);
        officer.submit("/delivery/actions/" + second + "/wait", Map.of("earlier", first, "lag", "5"));
        assertThat(officer.page("/delivery/actions/" + second).text()).contains("5 days after");
        var circle = officer.submit("/delivery/actions/" + first + "/wait", Map.of("earlier", second));
        assertThat(errors(circle)).contains("would be a circle");
        assertThat(errors(officer.submit("/delivery/actions/" + first + "/wait", Map.of("earlier", "ACT-99999999"))))
                .contains("is no action or milestone here");
        officer.submit("/delivery/actions/" + second + "/wait/" + first + "/end", Map.of());
        assertThat(officer.page("/delivery/actions/" + second).text()).contains("It waits for nothing");
    }

    @Test
    void whoIsSlowerKeepsTheirWords() {
        var project = project();
        var version = version(project);
        var edit = "/delivery/undertakings/" + project + "/edit";
        officer.submit(edit, Map.of("title", "Portal, first words", "version", version));
        var again = officer.submit(edit, Map.of("title", "Portal, second words", "version", version));
        assertThat(again.text()).contains("Somebody else changed this", "Portal, first words");
        assertThat(again.select("[name=title]").val()).isEqualTo("Portal, second words");
        officer.submit(
                edit,
                Map.of(
                        "title",
                        "Portal, second words",
                        "version",
                        again.select("[name=version]").val()));
        assertThat(card(project).title()).isEqualTo("Portal, second words");
    }

    @Test
    void theOwnerOfAnActionReportsItAndNobodyElsesOwnerDoes() {
        var action = action(project());
        var owner = fixtures.visit(fixtures.person(council, Role.OWNER));
        owner.page("/delivery/actions/" + action);
        assertThat(owner.post("/delivery/actions/" + action + "/report", Map.of("progress", "10", "version", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.page("/delivery/actions/" + action).select("form[action$=report]"))
                .isEmpty();
    }

    @Test
    void anotherRuleRatesAnewAndRepaintsNothing() {
        var action = action(project());
        var at = "/delivery/actions/" + action;
        officer.submit(at + "/report", Map.of("progress", "20", "version", version(action)));
        var page = officer.page("/delivery/rules");
        assertThat(page.select(".gt-card").text()).contains("Forward-looking", "Of 1 open actions today", "In use");
        assertThat(errors(officer.submit("/delivery/rules", Map.of("rule", "reading", "reason", ""))))
                .contains("Say why the rule changes");
        officer.submit("/delivery/rules", Map.of("rule", "reading", "reason", "as our auditors read it"));
        assertThat(card(action).state().tone()).isEqualTo(org.goldenthread.vocabulary.Tone.BAD);
        assertThat(officer.page(at).text())
                .contains("How it was rated", "forward-looking, version 1", "reading, version");
    }

    @Test
    void theListLeavesAsASpreadsheet() {
        action(project());
        var csv = officer.get("/delivery/actions?format=csv").body();
        assertThat(csv).contains("First promised", "Go live internally").doesNotContain("◆");
    }
}
