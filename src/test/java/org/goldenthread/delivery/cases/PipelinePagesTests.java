package org.goldenthread.delivery.cases;

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

/** What decides whether a project begins: its case, its gates and its scores, as people see them. */
@Product
class PipelinePagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private Visit officer;
    private String project = "";
    private final String today = LocalDate.now().toString();

    @BeforeEach
    void aProject() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
        project = project("Street lighting");
    }

    private String project(String title) {
        officer.submit("/delivery/new", Map.of("level", "project", "title", title));
        return only("project");
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

    private String aCase() {
        officer.submit(
                "/delivery/cases/new",
                Map.of("ref", project, "title", "Light by LED", "stage", "outline", "cost", "1.2m"));
        return only("case");
    }

    private Document move(String ref, String life, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("moveVersion", version(ref), "life", life));
        fields.putAll(more);
        return officer.submit("/delivery/cases/" + ref + "/move", fields);
    }

    @Test
    void aCaseIsApprovedByABodyOnADay() {
        assertThat(officer.page("/delivery/cases").text()).contains("There are no business cases yet");
        var ref = aCase();
        assertThat(errors(move(ref, "approved", Map.of()))).contains("From “draft” it cannot become “approved”");
        move(ref, "submitted", Map.of());
        var page = move(ref, "approved", Map.of());
        assertThat(errors(page)).contains("Say which body decided it", "Enter the day of the decision");
        assertThat(errors(move(ref, "approved", Map.of("body", "Cabinet", "decided", "2999-01-01"))))
                .contains("lies ahead");
        page = move(ref, "approved", Map.of("body", "Cabinet", "decided", today));
        assertThat(page.text()).contains("approved", "Cabinet", "£1,200,000");
        assertThat(page.text()).doesNotContain("Change it");
        var change = Map.of("version", version(ref), "title", "Other", "stage", "outline");
        assertThat(errors(officer.submit("/delivery/cases/" + ref, change))).contains("approved as it stands");
        assertThat(officer.page("/delivery/projects/" + project).text()).contains("1 of 1 approved");
        assertThat(errors(move(ref, "withdrawn", Map.of()))).contains("Say why");
        move(ref, "withdrawn", Map.of("reason", "prices have doubled"));
        assertThat(officer.get("/delivery/cases?format=csv").body()).contains("Light by LED", "withdrawn");
    }

    @Test
    void badInputComesBack() {
        var page = officer.submit(
                "/delivery/cases/new", Map.of("ref", project, "title", " ", "stage", "vague", "cost", "dear"));
        assertThat(errors(page)).contains("is no amount");
        page = officer.submit("/delivery/cases/new", Map.of("ref", "PRJ-0", "title", " ", "stage", "vague"));
        assertThat(errors(page)).contains("Enter what the case", "outline or detailed", "Choose what it is for");
    }

    private String gate(String planned) {
        officer.submit("/delivery/gates/new", Map.of("ref", project, "name", "Ready to build", "planned", planned));
        var link = officer.page("/delivery/gates").select("td a[href*=/gates/]").getLast();
        return link == null ? "" : link.attr("href");
    }

    @Test
    void aGateIsPassedOnConditionsAndThePipelineCountsIt() {
        assertThat(officer.page("/delivery/gates").text()).contains("There are no gates yet");
        var href = gate("2020-01-31");
        assertThat(officer.page("/delivery/gates").text()).contains("no outcome after its day", "No gate passed yet");
        var page = officer.submit(href + "/decide", Map.of("decideVersion", "1", "outcome", "conditional"));
        assertThat(errors(page))
                .contains("which body decided it", "Enter the day of the decision", "on what conditions");
        var said = Map.of(
                "decideVersion", "1",
                "outcome", "conditional",
                "body", "Programme Board",
                "decided", today,
                "conditions", "a second quotation");
        assertThat(officer.submit(href + "/decide", said).text())
                .contains("Saved", "passed with conditions", "a second quotation");
        assertThat(errors(officer.submit(href + "/decide", said))).contains("Somebody else changed it");
        var register = officer.page("/delivery/gates");
        assertThat(register.select("table").get(1).text()).contains("Ready to build 1");
        assertThat(register.select("table").get(0).text()).contains("Idea 1");
        assertThat(officer.submit(href + "/remove", Map.of()).text()).contains("out of the record");
    }

    @Test
    void theOutcomeOfAGateIsOpenedAgain() {
        var href = gate("");
        officer.submit(
                href + "/decide", Map.of("decideVersion", "1", "outcome", "pass", "body", "Board", "decided", today));
        assertThat(officer.submit(href + "/decide", Map.of("decideVersion", "2", "outcome", ""))
                        .text())
                .contains("Saved", "to come");
        assertThat(errors(officer.submit(href, Map.of("version", "3", "name", ""))))
                .contains("Name the gate");
    }

    @Test
    void theGateOfAnotherUndertakingIsNotHere() {
        var href = gate("");
        var other = project("Other");
        assertThat(officer.get(href.replace(project, other)).statusCode()).isEqualTo(404);
    }

    private void criteria() {
        officer.submit(
                "/delivery/scoring/criteria",
                Map.of("name1", "Saves money", "weight1", "60", "name2", "Helps residents", "weight2", "40"));
    }

    private Document score(String ref, String first, String second, String edition) {
        var page = officer.page("/delivery/undertakings/" + ref + "/scores");
        var fields = new HashMap<>(Map.of("edition", edition));
        var selects = page.select("select[name^=score-]");
        fields.put(selects.get(0).attr("name"), first);
        fields.put(selects.get(1).attr("name"), second);
        return officer.submit("/delivery/undertakings/" + ref + "/scores", fields);
    }

    @Test
    void projectsAreRankedByTheWeightedScore() {
        assertThat(officer.page("/delivery/scoring").text()).contains("Nobody has said by which criteria");
        var bad = officer.submit("/delivery/scoring/criteria", Map.of("name1", "Saves money", "weight1", "60"));
        assertThat(errors(bad)).contains("The weights sum to 60");
        criteria();
        var second = project("Blue badges");
        var third = project("Taxi licensing");
        score(project, "4", "2", "1");
        assertThat(score(second, "2", "5", "1").text()).contains("Saved", "Performance officer");
        score(third, "5", "", "1");
        var text = officer.page("/delivery/scoring").select("table").get(1).text();
        assertThat(text).contains("1= Street lighting", "1= Blue badges", "64.0", "1 of 2 criteria");
        assertThat(officer.page("/delivery/projects/" + project).text()).contains("rank 1= of 3");
        assertThat(officer.get("/delivery/scoring?format=csv").body()).contains("Taxi licensing");
    }

    @Test
    void newCriteriaAreANewEditionAndTheOldOneStays() {
        criteria();
        score(project, "5", "0", "1");
        officer.submit(
                "/delivery/scoring/criteria",
                Map.of("name1", "Saves money", "weight1", "30", "name2", "Serves the plan", "weight2", "70"));
        assertThat(officer.page("/delivery/scoring").text()).contains("edition 2", "1 of 2 criteria");
        assertThat(officer.page("/delivery/scoring?edition=1").text()).contains("edition 1", "60.0");
        assertThat(errors(score(project, "5", "5", "1"))).contains("The criteria have changed meanwhile");
    }

    @Test
    void anotherWeightRanksAnewWhatHasBeenScoredAlready() {
        criteria();
        score(project, "5", "0", "1");
        officer.submit(
                "/delivery/scoring/criteria",
                Map.of("name1", "Saves money", "weight1", "30", "name2", "Helps residents", "weight2", "70"));
        assertThat(officer.page("/delivery/scoring").text()).contains("edition 2", "30.0", "2 of 2 criteria");
    }
}
