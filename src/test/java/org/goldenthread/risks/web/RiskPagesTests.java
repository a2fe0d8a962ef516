package org.goldenthread.risks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.junit.jupiter.api.Test;

class RiskPagesTests extends PagesOfRisks {

    private static String refOf(org.jsoup.nodes.Document page) {
        return page.location().replaceAll(".*/(R-\\d+).*", "$1");
    }

    private String written(Visit officer, String title) {
        officer.page("/risks/new");
        var answer = officer.post(
                "/risks/new",
                Map.of(
                        "register",
                        String.valueOf(make.project.id()),
                        "title",
                        title,
                        "cause",
                        "One supplier",
                        "category",
                        "Finance"));
        assertThat(answer.statusCode()).isEqualTo(302);
        return Visit.location(answer).replaceAll(".*/(R-\\d+)/.*", "$1");
    }

    @Test
    void aRiskIsWrittenDownJudgedAndListed() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var ref = written(officer, "The supplier fails");
        var form = officer.page("/risks/" + ref + "/assess");
        assertThat(form.select("h1")).hasSize(1);
        assertThat(form.select("select[name=current-likelihood] option")).hasSize(6);
        var page = officer.submit(
                "/risks/" + ref + "/assess",
                Map.of(
                        "version",
                        form.select("input[name=version]").val(),
                        "current-likelihood",
                        "4",
                        "current-impact",
                        "4",
                        "day",
                        form.select("#day").val(),
                        "reason",
                        "two warnings this year"));
        assertThat(page.select(".gt-said").text()).contains("High 16");
        assertThat(page.text()).contains("Likely × Major", "two warnings this year", "No action above appetite");
        assertThat(page.select("svg")).isNotEmpty();
        var list = officer.page("/risks");
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody").text())
                .contains("The supplier fails", "High 16", "open, above appetite", "new");
        assertThat(officer.get("/risks?format=csv").body()).contains("The supplier fails", "One supplier");
        assertThat(officer.get("/risks?format=xlsx").statusCode()).isEqualTo(200);
        assertThat(refOf(page)).isEqualTo(ref);
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedIsKept() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/risks/new");
        var page = officer.submit("/risks/new", Map.of("title", "", "cause", "One supplier", "triggerDay", "soon"));
        assertThat(page.select(".govuk-error-summary").text()).contains("“soon” is no day");
        assertThat(page.select("#cause").text()).isEqualTo("One supplier");
        var ref = written(officer, "Late");
        var refused = officer.submit(
                "/risks/" + ref + "/assess", Map.of("version", "1", "gross-impact", "4", "day", "", "reason", ""));
        assertThat(refused.select(".govuk-error-summary a[href=#gross-likelihood]"))
                .hasSize(1);
        assertThat(refused.select("#gross-impact option[selected]").val()).isEqualTo("4");
    }

    @Test
    void aCouncilWithoutARegisterIsToldHowToGetOne() {
        var other = fixtures.council();
        var officer = fixtures.visit(fixtures.person(other, Role.PERFORMANCE_OFFICER));
        assertThat(officer.page("/risks").select(".gt-empty a[href=/risks/registers/new]"))
                .hasSize(1);
    }

    @Test
    void twoWhoChangeOneRiskBothKeepTheirWords() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var ref = written(officer, "Late");
        var page = officer.page("/risks/" + ref + "/edit");
        var version = page.select("input[name=version]").val();
        officer.submit("/risks/" + ref + "/edit", Map.of("version", version, "title", "Later"));
        var raced = officer.submit("/risks/" + ref + "/edit", Map.of("version", version, "title", "Latest"));
        assertThat(raced.text()).contains("Somebody else changed this", "Later");
        assertThat(raced.select("#title").val()).isEqualTo("Latest");
    }

    @Test
    void whoOnlyReadsIsNotLedToADecision() {
        fixtures.installation(() -> make.now(make.risk(make.project, "Late"), 5, 5));
        var officer = as(Role.PERFORMANCE_OFFICER).page("/risks/escalation");
        assertThat(officer.select("tbody a[href*=move=escalate]")).hasSize(1);
        var reader = as(Role.COUNCILLOR).page("/risks/escalation");
        assertThat(reader.select("tbody a[href*=move]")).isEmpty();
        assertThat(reader.text()).contains("Escalate to Programme: not decided yet");
    }
}
