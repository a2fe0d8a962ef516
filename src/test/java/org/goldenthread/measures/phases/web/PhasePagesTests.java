package org.goldenthread.measures.phases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.phases.Phases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PhasePagesTests extends MeasuresOfACouncil {
    @Autowired
    Performances performances;

    @Autowired
    Phases phases;

    @Autowired
    JdbcClient jdbc;

    /** Fourteen quarters that step up when the work is done by somebody else. */
    private String stepped() {
        var ref = measure("REP1");
        for (int i = 0; i < 14; i++) {
            record(entry(ref, q(2020, 1).shift(i), (i < 7 ? 70 : 90) + (i % 2 == 0 ? "" : ".5")));
        }
        return ref;
    }

    private int limits(String ref) {
        return does(() ->
                        performances.of(measures.get(ref), null, null).signals().phases())
                .size();
    }

    @Test
    void aPhaseIsBegunWithANoteMarkedOnTheChartAndTakenBack() {
        var ref = stepped();
        var visit = fixtures.visit(officer);
        var start = q(2020, 1).shift(7);
        var page = visit.submit(
                "/measures/" + ref + "/phases",
                Map.of("start", start.start().toString(), "note", "Repairs moved to a new contractor"));
        assertThat(page.select("figure.gt-chart svg").text()).contains("Repairs moved to a new contractor");
        assertThat(page.select("dl.gt-facts").text())
                .contains("Limits anew from " + start.words() + ": Repairs moved to a new contractor");
        assertThat(limits(ref)).isEqualTo(2);
        var list = visit.page("/measures/" + ref + "/phases");
        assertThat(list.select("table").text()).contains(start.words(), officer.name(), "Holds");
        var back = visit.submit(list.select("form[action$=/back]").attr("action"), Map.of());
        assertThat(back.select("table").text()).contains("Taken back", "Repairs moved to a new contractor");
        assertThat(limits(ref)).isEqualTo(1);
    }

    @Test
    void theScorecardKnowsOfANewPhaseAtOnce() {
        var ref = stepped();
        var before = does(() -> performances.own(council, measures.of(council), null));
        does(() -> phases.begin(
                measures.get(ref),
                performances.of(measures.get(ref), null, null).course().periods(),
                q(2020, 1).shift(7).start(),
                "New contractor"));
        var after = does(() -> performances.own(council, measures.of(council), null));
        assertThat(before.values())
                .extracting(one -> one.signals().phases().size())
                .containsExactly(1);
        assertThat(after.values())
                .extracting(one -> one.signals().phases().size())
                .containsExactly(2);
    }

    @Test
    void withoutANoteOrAtNoPeriodItIsRefusedAndWhatWasTypedStays() {
        var ref = stepped();
        var visit = fixtures.visit(officer);
        var start = q(2020, 1).shift(7).start().toString();
        var address = "/measures/" + ref + "/phases";
        assertThat(visit.submit(address, Map.of("start", start, "note", " "))
                        .select(".govuk-error-message")
                        .text())
                .contains("Write why the process changed");
        var lost = visit.submit(address, Map.of("start", "yesterday", "note", "Why not"));
        assertThat(lost.select(".govuk-error-message").text()).contains("Choose the first period after the change");
        assertThat(lost.select("textarea").text()).isEqualTo("Why not");
        visit.submit(address, Map.of("start", start, "note", "New contractor"));
        assertThat(visit.submit(address, Map.of("start", start, "note", "Again"))
                        .select(".govuk-error-message")
                        .text())
                .contains("begins at that period already");
    }

    @Test
    void whoMayOnlySeeBeginsNoneNorTakesOneBack() {
        var ref = stepped();
        var reader = fixtures.visit(fixtures.person(council, Role.AUDITOR));
        var page = reader.page("/measures/" + ref + "/phases");
        assertThat(page.text()).contains("Nobody has begun a phase by hand");
        assertThat(page.select("main form")).isEmpty();
        assertThat(reader.post("/measures/" + ref + "/phases", Map.of("start", "2021-10-01", "note", "Mine"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(limits(ref)).isEqualTo(1);
    }

    @Test
    void everyPhaseIsInTheTrail() {
        var ref = stepped();
        fixtures.visit(officer)
                .submit("/measures/" + ref + "/phases", Map.of("start", "2021-10-01", "note", "New contractor"));
        var told = Entrance.as(
                Entrance.INSTALLATION,
                "test",
                () -> jdbc.sql("select count(*) from evidence.trail where room = 'measures' and subject = 'rebase'"
                                + " and council = :council")
                        .param("council", council)
                        .query(Integer.class)
                        .single());
        assertThat(told).isEqualTo(1);
    }
}
