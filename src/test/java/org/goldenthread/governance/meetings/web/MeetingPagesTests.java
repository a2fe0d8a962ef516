package org.goldenthread.governance.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting on pages: laid, its agenda written, published, held and minuted, with what arose and who may do it. */
@Product
class MeetingPagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Bodies bodies;

    private String council = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
    }

    private Visit as(Role role) {
        return fixtures.visit(fixtures.person(council, role));
    }

    private Body body(String name) {
        return fixtures.installation(() -> got(bodies.add(
                council,
                new Bodies.Draft(
                        name,
                        new Body.Words(Body.Sort.COMMITTEE, ""),
                        new Body.Life(BodyState.ACTIVE, null, null, null),
                        null,
                        List.of()))));
    }

    private static String version(Visit visit, String page) {
        return visit.page(page).select("input[name=version]").val();
    }

    private String laid(Visit officer, Body body, LocalDate day) {
        officer.page("/governance/meetings/new");
        var fields = Map.of("body", body.ref(), "day", day.toString(), "starts", "2pm", "place", "Room 1");
        var made = officer.submit("/governance/meetings/new", fields);
        return "/governance/meetings/" + made.select("h1 .gt-ref").text();
    }

    @Test
    void anEmptyCouncilIsToldWhatToDo() {
        var page = as(Role.PERFORMANCE_OFFICER).page("/governance/meetings");
        assertThat(page.select("h1").text()).isEqualTo("Meetings");
        assertThat(page.select(".gt-empty").text()).contains("No meeting lies ahead");
        assertThat(as(Role.COUNCILLOR).page("/governance/meetings").select("a[href$=/new]"))
                .isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsToldBesideItsField() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/meetings/new");
        var refused = officer.submit(
                "/governance/meetings/new", Map.of("body", "", "day", "one day", "starts", "noonish", "place", "x"));
        assertThat(refused.select(".govuk-error-summary").text()).contains("no day");
        assertThat(refused.select("#place").val()).isEqualTo("x");
    }

    @Test
    void aMeetingIsLaidPublishedHeldAndMinutedAndItsActionsAreSeenNextTime() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var cabinet = body("Cabinet");
        var today = LocalDate.now();
        var at = laid(officer, cabinet, today);
        var agenda = new HashMap<String, String>();
        agenda.put("rows", "3");
        agenda.put("version", version(officer, at + "/agenda/edit"));
        agenda.putAll(Map.of("title-1", "Any other business", "number-1", "2", "sort-1", "standing"));
        agenda.putAll(Map.of("title-2", "Budget", "number-2", "1", "sort-2", "decision", "wanted-2", "yes"));
        var saved = officer.submit(at + "/agenda/edit", agenda);
        assertThat(saved.select("#title-1").val()).isEqualTo("Budget");
        assertThat(saved.select("#title-2").val()).isEqualTo("Any other business");
        officer.submit(at + "/move", Map.of("version", version(officer, at + "/edit"), "move", "publish"));
        assertThat(officer.page(at).text()).contains("agenda published", "too late", "0 of 1 paper received");
        officer.submit(at + "/move", Map.of("version", version(officer, at + "/edit"), "move", "hold"));
        var form = officer.page(at + "/minutes");
        var minutes = new HashMap<String, String>();
        minutes.put("version", form.select("input[name=version]").val());
        minutes.put("people", "2");
        minutes.putAll(
                Map.of("name-1", "A. Member", "there-1", "present", "name-2", "B. Other", "there-2", "substitute"));
        var outcome = form.select("select[name^=outcome-]").attr("name");
        minutes.put(outcome, "agreed");
        minutes.put(outcome.replace("outcome", "minute"), "The budget was agreed as printed.");
        assertThat(officer.submit(at + "/minutes", minutes).text()).contains("Say for whom B. Other is there");
        minutes.put("stands-2", "C. Third");
        officer.submit(at + "/minutes", minutes);
        var early = officer.submit(at + "/move", Map.of("version", version(officer, at + "/edit"), "move", "minute"));
        assertThat(early.text()).contains("Nothing is minuted of item 2");
        var arose = officer.submit(at + "/actions", Map.of("title", "Publish the budget", "due", "", "item", "Budget"));
        assertThat(arose.text()).contains("Actions arising", "Publish the budget", "The budget was agreed as printed.");
        var next = laid(officer, cabinet, today.plusDays(40));
        assertThat(officer.page(next).text()).contains("What was promised last time", "Publish the budget");
    }

    @Test
    void theSecondOfTwoWhoWriteAnAgendaKeepsTheirWords() {
        var one = as(Role.PERFORMANCE_OFFICER);
        var other = as(Role.PERFORMANCE_OFFICER);
        var at = laid(one, body("Audit Committee"), LocalDate.now().plusDays(30));
        var version = version(one, at + "/agenda/edit");
        other.page(at + "/agenda/edit");
        one.submit(at + "/agenda/edit", Map.of("rows", "1", "version", version, "title-1", "First wording"));
        var late = Map.of("rows", "1", "version", version, "title-1", "Second wording");
        var raced = other.submit(at + "/agenda/edit", late);
        assertThat(raced.text()).contains("Somebody else changed this agenda", "First wording");
        assertThat(raced.select("#title-1").val()).isEqualTo("Second wording");
    }

    @Test
    void aMeetingIsMovedWithAReasonAndItsAgendaIsNoLongerPublic() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = laid(officer, body("Cabinet"), LocalDate.now().plusDays(30));
        var fields = new HashMap<>(Map.of("move", "postpone", "day", "", "reason", ""));
        fields.put("version", version(officer, at + "/edit"));
        assertThat(officer.submit(at + "/move", fields).text()).contains("Say why");
        fields.put("reason", "The hall is flooded");
        assertThat(officer.submit(at + "/move", fields).text()).contains("Enter the day to which it is moved");
        fields.put("day", LocalDate.now().plusDays(37).toString());
        assertThat(officer.submit(at + "/move", fields).text()).contains("it was moved from", "The hall is flooded");
    }

    @Test
    void onlyWhoeverSupportsTheBodyOrEditsMayChangeAndNoOtherCouncilSeesIt() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = laid(officer, body("Cabinet"), LocalDate.now().plusDays(30));
        for (var page : List.of("/edit", "/agenda/edit", "/minutes")) {
            assertThat(as(Role.COUNCILLOR).get(at + page).statusCode()).isEqualTo(403);
            assertThat(as(Role.OWNER).get(at + page).statusCode()).isEqualTo(403);
        }
        assertThat(as(Role.COUNCILLOR).page(at + "/agenda").select("h1").text()).isEqualTo("Cabinet");
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(stranger.get(at).statusCode()).isEqualTo(404);
    }
}
