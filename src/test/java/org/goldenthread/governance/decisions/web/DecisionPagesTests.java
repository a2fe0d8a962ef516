package org.goldenthread.governance.decisions.web;

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

/** Decisions on pages: written down, listed, moved, and never by somebody who may only read. */
@Product
class DecisionPagesTests {
    private static final String HOME = "/governance/decisions";

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

    private static Map<String, String> fields() {
        return new HashMap<>(Map.of(
                "title", "Sale of the depot",
                "verb", "agreed",
                "wording", "That the depot be sold.",
                "makerNamed", "Cabinet",
                "executive", "yes",
                "callable", "yes",
                "spend", "£300,000",
                "wards", "Quay\nMill"));
    }

    @Test
    void anEmptyCouncilIsToldWhatToDo() {
        var page = as(Role.PERFORMANCE_OFFICER).page(HOME);
        assertThat(page.select("h1").text()).isEqualTo("Decisions");
        assertThat(page.select(".gt-empty").text()).contains("No decision has been written down yet");
        assertThat(page.select("a[href=/governance/decisions/new]")).hasSize(1);
        assertThat(as(Role.COUNCILLOR).page(HOME + "/rules").text()).contains("no rule of its own");
        var route = as(Role.COUNCILLOR).page(HOME + "/route");
        assertThat(route.select(".go-route ul li")).hasSize(19);
        assertThat(route.select(".go-route .gt-none")).hasSize(1);
    }

    @Test
    void aDecisionIsWrittenDownPublishedCalledInAndReaffirmed() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page(HOME + "/new");
        var wrong = fields();
        wrong.put("spend", "a lot");
        assertThat(officer.submit(HOME + "/new", wrong)
                        .select(".govuk-error-summary")
                        .text())
                .contains("is no amount");
        var made = officer.submit(HOME + "/new", fields());
        assertThat(made.select("h1").text()).contains("Sale of the depot");
        assertThat(made.text()).contains("Key decision", "touches 2 wards");
        var at = officer.page(HOME + "?q=depot").select("tbody a").attr("href");
        step(officer, at, Map.of("move", "publish"));
        assertThat(officer.page(at).text()).contains("It can be called in until");
        var refused = step(officer, at, Map.of("move", "call_in"));
        assertThat(refused).contains("Say who", "on which grounds");
        step(officer, at, Map.of("move", "call_in", "who", "Six members", "reason", "No consultation"));
        step(officer, at, Map.of("move", "refer_back", "who", "Scrutiny Committee", "reason", "Ask the tenants"));
        var last = step(officer, at, Map.of("move", "reaffirm", "who", "Cabinet", "reason", "They were asked"));
        assertThat(last).contains("in force, to be done");
        assertThat(officer.page(at).text()).contains("called in by Six members", "referred back", "reaffirmed");
        assertThat(officer.get(HOME + "?format=csv").body()).contains("Sale of the depot");
        var councillor = as(Role.COUNCILLOR);
        assertThat(councillor.page(at).select("a[href$=/move]")).isEmpty();
        assertThat(councillor.get(at + "/move").statusCode()).isEqualTo(403);
    }

    private static String step(Visit visit, String at, Map<String, String> typed) {
        var page = visit.page(at + "/move");
        var fields = new HashMap<>(typed);
        fields.put("version", page.select("input[name=version]").val());
        return visit.submit(at + "/move", fields).text();
    }

    @Test
    void aRuleIsSetAndABadOneIsRefused() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page(HOME + "/rules");
        var wrong = officer.submit(
                HOME + "/rules", Map.of("threshold", "250k", "wards", "2", "callInDays", "0", "noticeDays", "28"));
        assertThat(wrong.select(".govuk-error-summary").text()).contains("working days from 1 to 30");
        var done = officer.submit(
                HOME + "/rules", Map.of("threshold", "250k", "wards", "2", "callInDays", "5", "noticeDays", "28"));
        assertThat(done.select("tbody").text()).contains("£250,000", "2 or more");
    }
}
