package org.goldenthread.delivery.opportunities;

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

/** An opportunity that two projects share, up to the decision of its board. */
@Product
class OpportunityPagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private Visit officer;

    @BeforeEach
    void anOfficer() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
    }

    private String only(String kind) {
        return fixtures.installation(() -> things.all(kind, council).getLast()).ref();
    }

    private static String errors(Document page) {
        return page.select(".govuk-error-summary").text();
    }

    @Test
    void twoProjectsShareAnOpportunityAndTheBoardTakesItUp() {
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Land"));
        var land = only("project");
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Housing company"));
        var company = only("project");
        assertThat(officer.page("/delivery/opportunities").text()).contains("There are no opportunities yet");
        var fields = new HashMap<>(Map.of("ref", land, "title", "Homes on the land"));
        assertThat(errors(officer.submit("/delivery/opportunities/new", fields)))
                .contains("which board decides");
        fields.put("board", "Programme Board");
        officer.submit("/delivery/opportunities/new", fields);
        var ref = only("opportunity");
        var here = "/delivery/opportunities/" + ref;
        assertThat(errors(officer.submit(here + "/also", Map.of("also", "")))).contains("what else it concerns");
        assertThat(officer.submit(here + "/also", Map.of("also", company)).text())
                .contains("Whom it concerns", "Land", "Housing company");
        assertThat(officer.page("/delivery/opportunities?within=" + company).text())
                .contains("Homes on the land");
        var decision = new HashMap<>(Map.of("decideVersion", "1", "life", "taken up"));
        assertThat(errors(officer.submit(here + "/decide", decision)))
                .contains("Say what the board decided", "Enter the day");
        decision.put("decision", "A joint plan by spring");
        decision.put("decided", "2026-01-15");
        assertThat(officer.submit(here + "/decide", decision).text()).contains("taken up", "A joint plan by spring");
        assertThat(errors(officer.submit(here + "/decide", decision))).contains("Somebody else changed it");
        assertThat(officer.get("/delivery/opportunities?format=csv").body()).contains("A joint plan by spring");
    }
}
