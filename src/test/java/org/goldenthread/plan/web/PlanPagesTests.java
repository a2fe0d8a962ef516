package org.goldenthread.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.junit.jupiter.api.Test;

class PlanPagesTests extends PagesOfAPlan {
    private static final List<String> PAGES = List.of(
            "/plan",
            "/plan/priorities",
            "/plan/responsibilities",
            "/plan/responsibilities?view=words",
            "/plan/ranking",
            "/plan/years",
            "/plan/horizons",
            "/plan/workstreams",
            "/plan/contributions",
            "/plan/overlaps",
            "/plan/remits",
            "/plan/plans");

    @Test
    void everyPageOpensForWhoeverMaySee() {
        for (var role : List.of(Role.PERFORMANCE_OFFICER, Role.COUNCILLOR, Role.AUDITOR)) {
            var visit = as(role);
            for (var page : PAGES) {
                assertThat(visit.get(page).statusCode()).as(role + " " + page).isEqualTo(200);
                assertThat(visit.page(page).select("h1")).as(page).hasSize(1);
            }
        }
    }

    @Test
    void everyListLeavesAsAFile() {
        var visit = as(Role.COUNCILLOR);
        for (var page : PAGES.subList(1, PAGES.size())) {
            var address = page + (page.contains("?") ? "&" : "?") + "format=csv";
            assertThat(visit.get(address).headers().firstValue("Content-Type").orElse(""))
                    .as(address)
                    .startsWith("text/csv");
        }
    }

    @Test
    void aCouncilWithoutAPlanIsToldHowToGetOne() {
        var other = fixtures.council();
        var officer = fixtures.visit(fixtures.person(other, Role.PERFORMANCE_OFFICER));
        for (var page : PAGES) {
            assertThat(officer.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(officer.page("/plan").select(".gt-empty a[href=/intake]")).hasSize(1);
    }

    @Test
    void nobodySeesThePlansOfACouncilThatIsNotTheirs() {
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(stranger.get("/plan?plan=" + plan.ref()).statusCode()).isNotEqualTo(500);
        assertThat(stranger.page("/plan?plan=" + plan.ref()).text()).doesNotContain("Better Value Plan");
        assertThat(stranger.get("/plan/priorities/" + coded("IP1").ref()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theMatrixSaysItsStateInWords() {
        var page = as(Role.COUNCILLOR).page("/plan/responsibilities");
        assertThat(page.select(".gt-lede").text())
                .isEqualTo("14 priorities, 5 workstreams. Every priority has a primary;"
                        + " two are joint and need an agreed lead.");
        assertThat(page.select(".plan-matrix tbody tr")).hasSize(14);
        assertThat(page.select("[data-total]").text()).isEqualTo("16 / 7 over 14 priorities");
        assertThat(page.select(".plan-matrix [aria-label=primary]")).hasSize(16);
        assertThat(page.select(".plan-matrix [aria-label=secondary]")).hasSize(7);
        assertThat(page.select(".plan-m")).isEmpty();
    }

    @Test
    void anAnswerIsChangedWithoutScriptsOnAPageOfPlainChoices() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var ip1 = coded("IP1").ref();
        var money = fixtures.installation(
                () -> responsibilities.matrix(plan.ref()).columns().getFirst().ref());
        var form = officer.page("/plan/responsibilities/cell?cell=" + ip1 + "." + money);
        assertThat(form.select("h1").text()).contains("IP1");
        assertThat(form.select("input[type=radio][name=" + money + "]")).hasSize(3);
        var refused = officer.submit(
                "/plan/responsibilities/" + ip1,
                Map.of(money, "secondary", "was." + money, "", "reason", "", "happened", "2026-04-01"));
        assertThat(refused.select(".govuk-error-summary").text()).contains("Say why");
        assertThat(refused.select("input[name=" + money + "][checked]").val()).isEqualTo("secondary");
        var saved = officer.submit(
                "/plan/responsibilities/" + ip1,
                Map.of(money, "secondary", "was." + money, "", "reason", "it pays", "happened", "2026-04-01"));
        assertThat(saved.select(".gt-said").text()).contains("One answer changed");
        assertThat(saved.select("[data-total]").text()).isEqualTo("16 / 8 over 14 priorities");
        assertThat(officer.page("/plan/remits").text()).contains("Money became secondary", "it pays");
    }

    @Test
    void aBatchThatIsRefusedKeepsEveryWordAndEveryAnswer() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var ip1 = coded("IP1").ref();
        var money = fixtures.installation(
                () -> responsibilities.matrix(plan.ref()).columns().getFirst().ref());
        officer.page("/plan/responsibilities");
        var page = officer.submit(
                "/plan/responsibilities",
                Map.of(
                        "plan",
                        plan.ref(),
                        "change",
                        ip1 + "." + money + ".primary.secondary",
                        "reason",
                        "a new director",
                        "happened",
                        "2026-04-01"));
        assertThat(page.select(".govuk-error-summary").text()).contains("Somebody else was faster");
        assertThat(page.select("#reason").val()).isEqualTo("a new director");
        assertThat(page.select("input[name=change]").val()).isEqualTo(ip1 + "." + money + "..secondary");
    }

    @Test
    void onlyOfficersChangeWhoAnswers() {
        var councillor = as(Role.COUNCILLOR);
        councillor.page("/plan/responsibilities");
        assertThat(councillor
                        .post("/plan/responsibilities", Map.of("plan", plan.ref()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(councillor
                        .get("/plan/responsibilities/" + coded("IP1").ref())
                        .statusCode())
                .isEqualTo(403);
        assertThat(councillor.get("/plan/priorities/new").statusCode()).isEqualTo(403);
    }

    @Test
    void anAgreedLeadIsRecordedFromTheMatrix() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var ip3 = coded("IP3").ref();
        var form = officer.page("/plan/overlaps/joint/" + ip3);
        var lead = form.select("#lead option").get(1).val();
        officer.submit("/plan/overlaps/joint/" + ip3, Map.of("lead", lead, "agreed", "2026-05-01", "agreedBy", "CMT"));
        assertThat(officer.page("/plan/responsibilities").select(".gt-lede").text())
                .contains("two are joint, one still without an agreed lead");
        assertThat(coded("IP3").state().words()).isEqualTo("being delivered");
    }
}
