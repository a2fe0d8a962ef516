package org.goldenthread.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.ranking.Ranking;
import org.junit.jupiter.api.Test;

class PlanChangesTests extends PagesOfAPlan {
    @Test
    void aPriorityIsWrittenDownChangedAndShownToWhoeverRaces() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/plan/priorities/new");
        var page = officer.submit(
                "/plan/priorities/new",
                Map.of("plan", plan.ref(), "level", "3", "title", "Cleaner streets", "code", "IP12"));
        assertThat(page.select("h1").text()).contains("Cleaner streets");
        var ref = coded("IP12").ref();
        assertThat(page.select(".gt-head__state").text()).isEqualTo("nobody answers");
        var first = officer.page("/plan/priorities/" + ref + "/edit")
                .select("input[name=version]")
                .val();
        officer.submit(
                "/plan/priorities/" + ref + "/edit", Map.of("version", first, "level", "3", "title", "Clean streets"));
        var race = officer.submit(
                "/plan/priorities/" + ref + "/edit",
                Map.of("version", first, "level", "3", "title", "Spotless streets"));
        assertThat(race.select("[role=alert]").text()).contains("Somebody else changed this", "Clean streets");
        assertThat(race.select("#title").val()).isEqualTo("Spotless streets");
        var again = race.select("input[name=version]").val();
        officer.submit(
                "/plan/priorities/" + ref + "/edit",
                Map.of("version", again, "level", "3", "title", "Spotless streets"));
        assertThat(officer.page("/plan/priorities/" + ref).select("h1").text()).contains("Spotless streets");
    }

    @Test
    void theListNarrowsByEveryFilterAndSaysHowMany() {
        var visit = as(Role.COUNCILLOR);
        assertThat(visit.page("/plan/priorities?q=IP1").select(".gt-list-foot").text())
                .startsWith("3 priorities");
        assertThat(visit.page("/plan/priorities?state=joint,+no+agreed+lead").select("tbody tr"))
                .hasSize(2);
        assertThat(visit.page("/plan/priorities?level=2").select(".gt-empty").text())
                .contains("Nothing matches");
        var people = fixtures.installation(
                () -> responsibilities.matrix(plan.ref()).columns().getLast().ref());
        assertThat(visit.page("/plan/priorities?workstream=" + people).select("tbody tr"))
                .hasSize(10);
        var sorted = visit.page("/plan/priorities?sort=code&down=yes");
        assertThat(sorted.select("tbody tr").get(0).text()).contains("MP3");
    }

    @Test
    void theOrderIsChangedByButtonsWithAReasonThatIsKept() {
        fixtures.installation(() -> {
            int place = 1;
            for (var code : List.of("IP1", "IP2", "IP3")) {
                got(ranking.move(
                        coded(code).ref(), new Ranking.Move(null, place++, Priority.Reason.QUALITY, "first order")));
            }
            return true;
        });
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/plan/ranking");
        var ip2 = coded("IP2").ref();
        var refused =
                officer.submit("/plan/ranking", Map.of("plan", plan.ref(), "move", ip2 + ":2:1", "kind", "savings"));
        assertThat(refused.select(".govuk-error-summary").text()).contains("Say why");
        var page = officer.submit(
                "/plan/ranking",
                Map.of("plan", plan.ref(), "move", ip2 + ":2:1", "kind", "savings", "reason", "money is short"));
        assertThat(page.select(".gt-said").text()).contains("is now 1st");
        assertThat(page.select(".plan-rank tbody th").eachText())
                .containsExactly("IP2 Promise IP2", "IP1 Promise IP1", "IP3 Promise IP3");
        assertThat(page.text()).contains("from 2nd to 1st", "Savings: money is short");
        var late = officer.submit(
                "/plan/ranking",
                Map.of("plan", plan.ref(), "move", ip2 + ":2:3", "reason", "too late", "kind", "other"));
        assertThat(late.select(".govuk-error-summary").text()).contains("Somebody else was faster");
    }

    @Test
    void yearsAreSetCheckedAndExplained() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        fixtures.installation(() -> {
            got(ranking.move(coded("IP1").ref(), new Ranking.Move(null, 1, Priority.Reason.OTHER, "first")));
            got(ranking.move(coded("IP2").ref(), new Ranking.Move(null, 2, Priority.Reason.OTHER, "second")));
            return true;
        });
        officer.page("/plan/years");
        officer.submit("/plan/years", Map.of("plan", plan.ref(), "year", "2026/27", "do", "new"));
        for (var code : List.of("IP2", "IP1")) {
            officer.submit(
                    "/plan/years",
                    Map.of(
                            "plan",
                            plan.ref(),
                            "year",
                            "2026/27",
                            "do",
                            "add",
                            "priority",
                            coded(code).ref()));
        }
        assertThat(officer.page("/plan/years").text())
                .contains("Promise IP2 is 2nd overall but stands 1st in 2026/27, before Promise IP1 (1st).");
        officer.submit(
                "/plan/years",
                Map.of("plan", plan.ref(), "year", "2026/27", "do", "explain", "reason", "a grant ends in March"));
        assertThat(officer.page("/plan/years").text()).contains("Why: a grant ends in March");
        officer.submit(
                "/plan/years",
                Map.of(
                        "plan",
                        plan.ref(),
                        "year",
                        "2026/27",
                        "do",
                        "move:" + coded("IP1").ref() + ":1"));
        assertThat(officer.page("/plan/years").text()).contains("2026/27 keeps the overall rank");
    }

    @Test
    void anItemMovesToAnotherHorizonAndItsHistoryStays() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var ref = coded("IP1").ref();
        officer.page("/plan/horizons/" + ref + "/items/new");
        officer.submit("/plan/horizons/" + ref + "/items/new", Map.of("text", "Open the books", "horizon", "long"));
        var item = fixtures.installation(() -> horizons.of(ref).getFirst());
        officer.submit(
                "/plan/horizons/" + ref + "/items/" + item.id(),
                Map.of(
                        "text",
                        "Open the books",
                        "was",
                        "Open the books",
                        "horizon",
                        "year",
                        "reason",
                        "asked for now"));
        var page = officer.page("/plan/priorities/" + ref);
        assertThat(page.text()).contains("Open the books: from long term to this year", "asked for now");
        assertThat(officer.page("/plan/horizons").select("tbody tr")).hasSize(1);
    }

    @Test
    void anApprovedVersionStaysAsItWasAndTheChangesSinceAreNamed() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var path = "/plan/plans/" + plan.ref();
        officer.page(path);
        assertThat(officer.submit(path + "/approve", Map.of("body", "", "decided", ""))
                        .select(".govuk-error-summary li"))
                .hasSize(2);
        officer.submit(path + "/approve", Map.of("body", "Full Council", "decided", "2026-04-30", "reference", "CM 7"));
        assertThat(officer.page(path).select(".gt-head__state").text()).isEqualTo("approved");
        var ref = coded("IP1").ref();
        var version = officer.page("/plan/priorities/" + ref + "/edit")
                .select("input[name=version]")
                .val();
        officer.submit(
                "/plan/priorities/" + ref + "/edit",
                Map.of("version", version, "level", "3", "code", "IP1", "title", "Openness"));
        var page = officer.page(path);
        assertThat(page.select(".gt-head__state").text()).isEqualTo("changed since approval");
        assertThat(page.text()).contains("One change since the approved version", "was “Promise IP1”, is “Openness”");
        assertThat(officer.page(path + "/versions/1").text()).contains("IP1 Promise IP1", "Full Council");
        assertThat(officer.page(path + "/compare?from=1&to=0").text()).contains("Openness");
    }

    @Test
    void peopleOfAWorkstreamAreNamedWithTheirRolesAndLeaveAgain() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var ref = fixtures.installation(
                () -> workstreams.inPlan(plan.ref()).getFirst().ref());
        officer.page("/plan/workstreams/" + ref);
        officer.submit(
                "/plan/workstreams/" + ref + "/members",
                Map.of(
                        "role",
                        "trade union representative",
                        "name",
                        "General union, Ashwick branch",
                        "attends",
                        "invited"));
        var page = officer.page("/plan/workstreams/" + ref);
        assertThat(page.text()).contains("Trade union representative", "General union, Ashwick branch", "is invited");
        var leave = page.select("form[action$=/end]").attr("action");
        assertThat(officer.submit(leave, Map.of()).text()).contains("Formerly");
    }
}
