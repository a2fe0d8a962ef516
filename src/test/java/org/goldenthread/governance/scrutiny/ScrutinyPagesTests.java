package org.goldenthread.governance.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forward plan, inquiries and recommendations on pages, from the empty council to a response. */
@Product
class ScrutinyPagesTests {
    @Autowired
    Fixtures fixtures;

    private String council = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
    }

    private Visit as(Role role) {
        return fixtures.visit(fixtures.person(council, role));
    }

    @Test
    void anEmptyCouncilSeesEveryPageAndIsToldThatThereIsNothing() {
        var councillor = as(Role.COUNCILLOR);
        for (var path :
                new String[] {"forward", "scrutiny", "recommendations", "forward/editions", "scrutiny/workload"}) {
            var page = councillor.page("/governance/" + path);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select(".gt-empty")).as(path).hasSize(1);
            assertThat(page.select("a[href$=/new]")).as(path).isEmpty();
        }
    }

    @Test
    void aPlannedDecisionIsAnnouncedAndBecomesADecision() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/forward/new");
        var fields = new HashMap<>(Map.of(
                "title",
                "Sale of the depot",
                "named",
                "Cabinet",
                "executive",
                "yes",
                "allWards",
                "yes",
                "day",
                "some day"));
        assertThat(officer.submit("/governance/forward/new", fields)
                        .select(".govuk-error-summary")
                        .text())
                .contains("is no day");
        fields.put("day", java.time.LocalDate.now().plusDays(10).toString());
        var made = officer.submit("/governance/forward/new", fields);
        assertThat(made.text()).contains("it may be decided from", "touches all wards");
        var at = officer.page("/governance/forward").select("tbody a").attr("href");
        officer.page("/governance/forward/editions");
        assertThat(officer.submit("/governance/forward/editions", Map.of("title", "Spring"))
                        .select("tbody tr"))
                .hasSize(1);
        officer.page(at + "/move");
        var refused = officer.submit(at + "/move", Map.of("what", "route", "sort", "special_urgency", "version", "1"));
        assertThat(refused.select(".govuk-error-summary").text()).contains("cannot wait", "who agreed");
        var begun = officer.page("/governance/decisions/new?planned=" + at.substring(at.lastIndexOf('/') + 1));
        assertThat(begun.select("#title").val()).isEqualTo("Sale of the depot");
        var decided = officer.submit(
                "/governance/decisions/new",
                Map.of(
                        "planned", begun.select("input[name=planned]").val(),
                        "title", "Sale of the depot",
                        "wording", "That it be sold.",
                        "makerNamed", "Cabinet",
                        "executive", "yes",
                        "callable", "yes",
                        "allWards", "yes"));
        assertThat(decided.text()).contains("Key decision");
        assertThat(officer.page(at).text()).contains("decided", "DEC-");
    }

    @Test
    void anInquiryIsProposedAsksAndRecommendsAndTheResponseIsFollowed() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/bodies/new");
        officer.submit(
                "/governance/bodies/new", Map.of("name", "Scrutiny Committee", "sort", "committee", "state", "active"));
        var body = officer.page("/governance/scrutiny/new")
                .select("#lead option")
                .getLast()
                .val();
        var refused = officer.submit("/governance/scrutiny/new", Map.of("title", "Bins", "lead", ""));
        assertThat(refused.select(".govuk-error-summary").text()).contains("committee that leads", "worth a committee");
        officer.submit(
                "/governance/scrutiny/new",
                Map.of("title", "Bins", "lead", body, "reason", "Complaints", "how", "challenge", "source", "public"));
        var at = officer.page("/governance/scrutiny?q=complaints")
                .select("tbody a")
                .attr("href");
        officer.page(at + "/questions");
        var asked =
                officer.submit(at + "/questions", Map.of("question", "Why are bins missed?", "askedBy", "A member"));
        assertThat(asked.text()).contains("Why are bins missed?", "Not answered yet");
        var version = officer.page(at + "/move").select("input[name=version]").val();
        assertThat(officer.submit(at + "/move", Map.of("state", "programmed", "version", version))
                        .text())
                .contains("Give it a day first");
        var ref = at.substring(at.lastIndexOf('/') + 1);
        officer.page("/governance/recommendations/new");
        var made = officer.submit(
                "/governance/recommendations/new",
                Map.of("wording", "That crews be told.", "body", body, "toNamed", "Cabinet", "inquiry", ref));
        assertThat(made.text()).contains("waiting for a response");
        assertThat(officer.page(at).text()).contains("That crews be told.");
        var rec = officer.page("/governance/recommendations").select("tbody a").attr("href");
        var form = officer.page(rec + "/reply");
        var answer = new HashMap<>(
                Map.of("version", form.select("input[name=version]").val(), "life", "accepted"));
        assertThat(officer.submit(rec + "/reply", answer).text()).contains("Enter the response");
        answer.put("words", "They are told every Monday");
        assertThat(officer.submit(rec + "/reply", answer).text()).contains("accepted, to be done");
        var councillor = as(Role.COUNCILLOR);
        assertThat(councillor.get(rec + "/reply").statusCode()).isEqualTo(403);
        assertThat(councillor.get("/governance/scrutiny?format=csv").body()).contains("Bins");
    }
}
