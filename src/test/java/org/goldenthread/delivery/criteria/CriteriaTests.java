package org.goldenthread.delivery.criteria;

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

/** People judge whether time, cost, scope and benefits will be met; the published rule makes one level of the four. */
@Product
class CriteriaTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private String project = "";
    private Visit officer;

    @BeforeEach
    void aProject() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Voids"));
        project = fixtures.installation(() -> things.all("project", council).getLast())
                .ref();
    }

    private String page() {
        return "/delivery/undertakings/" + project + "/criteria";
    }

    private Document judge(String time, String cost, String scope, String benefits, String why) {
        officer.page(page());
        var fields = new HashMap<>(Map.of("time", time, "cost", cost, "scope", scope, "benefits", benefits));
        fields.put("because", why);
        return officer.submit(page(), fields);
    }

    @Test
    void twoOfFourThatWillNotBeMetAreAmberRedAndStayOnRecord() {
        assertThat(officer.page("/delivery/projects/" + project).text()).contains("not judged");
        judge("met", "met", "met", "met", "");
        var text =
                judge("breached", "met", "breached", "met", "The lease is late").text();
        assertThat(text).contains("Amber/Red", "time, scope will not be met within tolerance (2 of 4)", "version 1");
        assertThat(text).contains("Green", "will all be met within tolerance");
        assertThat(officer.page("/delivery/projects/" + project).text()).contains("Amber/Red", "The lease is late");
    }

    @Test
    void noneIsLeftOpenAndABreachHasItsReason() {
        assertThat(judge("met", "met", "", "met", "")
                        .select(".govuk-error-summary")
                        .text())
                .contains("Judge all four; scope is open");
        assertThat(judge("met", "breached", "met", "met", "")
                        .select(".govuk-error-summary")
                        .text())
                .contains("Say why it will not be met");
        assertThat(officer.page(page()).text()).contains("Nobody has judged");
    }

    @Test
    void whoDoesNotOwnItReadsOnly() {
        judge("met", "met", "met", "met", "");
        var councillor = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(councillor.page(page()).select("form[method=post]")).isEmpty();
        assertThat(councillor.page("/delivery/projects/" + project).text()).contains("will all be met");
    }
}
