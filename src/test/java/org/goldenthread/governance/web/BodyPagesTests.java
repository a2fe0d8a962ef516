package org.goldenthread.governance.web;

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

/** Bodies on pages: set up, listed, changed, and never by somebody who may only read. */
@Product
class BodyPagesTests {
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
    void anEmptyCouncilIsToldWhatToDo() {
        var page = as(Role.PERFORMANCE_OFFICER).page("/governance");
        assertThat(page.select("h1").text()).isEqualTo("Bodies");
        assertThat(page.select(".gt-empty").text()).contains("No body has been set up yet");
        assertThat(page.select("a[href=/governance/bodies/new]")).hasSize(1);
        assertThat(as(Role.COUNCILLOR).page("/governance").select("a[href=/governance/bodies/new]"))
                .isEmpty();
    }

    @Test
    void aBodyIsSetUpFoundAndChanged() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/bodies/new");
        var refused = officer.submit("/governance/bodies/new", Map.of("name", "", "established", "some day"));
        assertThat(refused.select(".govuk-error-summary").text()).contains("no day");
        var fields = new HashMap<>(Map.of(
                "name", "Audit Committee", "sort", "committee", "remit", "Accounts and controls", "state", "active"));
        var made = officer.submit("/governance/bodies/new", fields);
        assertThat(made.select("h1").text()).contains("Audit Committee");
        var list = officer.page("/governance/bodies?q=controls");
        assertThat(list.select("tbody tr")).hasSize(1);
        var at = list.select("tbody a").attr("href");
        var version = officer.page(at + "/edit").select("input[name=version]").val();
        fields.put("version", version);
        fields.put("name", "Audit and Risk Committee");
        assertThat(officer.submit(at + "/edit", fields).select(".gt-said").text())
                .contains("Saved");
        fields.put("name", "Standards Committee");
        var raced = officer.submit(at + "/edit", fields);
        assertThat(raced.text()).contains("Somebody else changed this", "Audit and Risk Committee");
        assertThat(raced.select("#name").val()).isEqualTo("Standards Committee");
        var councillor = as(Role.COUNCILLOR);
        assertThat(councillor.page(at).select("h1").text()).contains("Audit and Risk Committee");
        assertThat(councillor.get(at + "/edit").statusCode()).isEqualTo(403);
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(stranger.get(at).statusCode()).isEqualTo(404);
    }
}
