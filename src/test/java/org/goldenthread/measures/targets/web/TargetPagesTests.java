package org.goldenthread.measures.targets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.access.Role;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.junit.jupiter.api.Test;

class TargetPagesTests extends MeasuresOfACouncil {
    private static final Map<String, String> NINETY =
            Map.of("year", "2026-04-01", "target", "90", "shape", "linear", "words", "Cabinet", "do", "save");

    private static Map<String, String> with(String... pairs) {
        var all = new TreeMap<>(NINETY);
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }

    @Test
    void aYearsTargetIsWorkedOutShownAndThenSet() {
        var ref = measure("HOU03");
        record(entry(ref, q(2025, 4), "80"));
        var visit = fixtures.visit(officer);
        var address = "/measures/" + ref + "/targets";
        assertThat(visit.page(address + "?year=2026-04-01").select(".gt-empty").text())
                .contains("data only");

        var shown = visit.submit(address, with("do", "spread"));
        assertThat(shown.select("[id=target.1]").val()).isEqualTo("85");
        assertThat(shown.select("input[name=shape][checked]").val()).isEqualTo("typed");
        assertThat(visit.page(address + "?year=2026-04-01").select(".gt-empty")).hasSize(1);

        var set = visit.submit(address, NINETY);
        assertThat(set.select(".gt-said").text()).contains("5 figures are set");
        assertThat(set.select("table").eachText().getFirst())
                .contains("Q2 2026/27 85.0%")
                .contains("Cabinet");
        assertThat(set.select("h1")).hasSize(1);
    }

    @Test
    void aTargetWorseThanTodayIsAskedAboutAndSetWhenItIsMeant() {
        var ref = measure("HOU03");
        record(entry(ref, q(2025, 4), "95"));
        var visit = fixtures.visit(officer);
        var address = "/measures/" + ref + "/targets";
        visit.page(address);

        var asked = visit.submit(address, NINETY);
        assertThat(asked.select(".me-asks").text()).contains("worse than what was reached already: 95");
        assertThat(asked.select("#target").val()).isEqualTo("90");
        assertThat(visit.page(address + "?year=2026-04-01").select(".gt-empty")).hasSize(1);

        assertThat(visit.submit(address, with("sure", "yes")).select(".gt-said").text())
                .contains("5 figures are set");
    }

    @Test
    void whatIsNoNumberIsSaidBesideItsPeriodAndNothingIsSet() {
        var ref = measure("HOU03");
        var visit = fixtures.visit(officer);
        var address = "/measures/" + ref + "/targets";
        visit.page(address);

        var page = visit.submit(address, with("shape", "typed", "target.2", "ninety"));

        assertThat(page.select(".me-profile .govuk-error-message").text()).contains("“ninety” is no number");
        assertThat(page.select("[id=target.2]").val()).isEqualTo("ninety");
        assertThat(page.select("#words").val()).isEqualTo("Cabinet");
    }

    @Test
    void aYearThatLaterOnesAreHeldAgainstIsEnteredAndTakenBackOnTheSamePage() {
        var ref = measure("HOU03");
        record(entry(ref, q(2026, 1), "84"));
        var visit = fixtures.visit(officer);
        var address = "/measures/" + ref + "/targets";
        var from = Map.of("year", "2025-04-01", "shape", "typed", "words", "Service plan", "do", "save");
        visit.page(address);

        var wrong = new TreeMap<>(from);
        wrong.put("baseline", "about eighty");
        assertThat(visit.submit(address, wrong).select("#baseline-error").text())
                .contains("is no number");
        var meant = new TreeMap<>(from);
        meant.put("baseline", "80");
        var set = visit.submit(address, meant);
        assertThat(set.select(".gt-said").text()).contains("1 figure is set");
        assertThat(set.select("main").text()).contains("baseline of 2025/26: 80.0%");
        assertThat(set.select("#baseline").val()).isEqualTo("80");
        assertThat(visit.page("/measures/" + ref).select(".me-heads").text()).contains("Since baseline 2025/26");

        visit.submit(address, from);
        assertThat(visit.page("/measures/" + ref).select(".me-heads").text()).doesNotContain("baseline");
    }

    @Test
    void onlyWhoeverMayEditSetsTargetsAndOthersReadThem() {
        var ref = measure("HOU03");
        for (var role : new Role[] {Role.OWNER, Role.COUNCILLOR, Role.AUDITOR}) {
            var visit = fixtures.visit(fixtures.person(council, role));
            assertThat(visit.page("/measures/" + ref + "/targets").select("form[method=post][id=set]"))
                    .isEmpty();
            assertThat(visit.post("/measures/" + ref + "/targets", NINETY).statusCode())
                    .isEqualTo(403);
        }
        var elsewhere = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(elsewhere.get("/measures/" + ref + "/targets").statusCode()).isEqualTo(404);
        assertThat(elsewhere.post("/measures/" + ref + "/targets", NINETY).statusCode())
                .isEqualTo(404);
    }
}
