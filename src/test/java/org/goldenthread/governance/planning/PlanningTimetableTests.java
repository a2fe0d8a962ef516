package org.goldenthread.governance.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.thread.LooseEnd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The year of planning on its pages: steps, adoption, the report six months later, what was missed, the next year. */
class PlanningTimetableTests extends PagesOfGovernance {
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    PlanningTimetable timetable;

    @Autowired
    PlanningEnds ends;

    @Autowired
    Obligations obligations;

    private Map<String, String> fields(String body) {
        var fields = new HashMap<String, String>();
        fields.put("name", "Corporate plan");
        fields.put("year", "2031");
        fields.put(
                "steps",
                "%s: Draft to the leader%n%s: * Council adopts it".formatted(TODAY.minusDays(40), TODAY.minusDays(3)));
        fields.put("body", body);
        fields.put("months", "6");
        return fields;
    }

    private Cycle only() {
        return fixtures.installation(() -> timetable.all(council)).getLast();
    }

    private List<LooseEnd> ends() {
        return fixtures.installation(() -> ends.find(council, null, 10));
    }

    @Test
    void theReportIsOwedSixMonthsAfterTheDayOnWhichThePlanWasAdopted() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var body = fixtures.installation(() -> make().body("Cabinet"));
        officer.page("/governance/planning/new");
        officer.submit("/governance/planning/new", fields(body.ref()));
        var cycle = only();
        assertThat(cycle.what().words()).isEqualTo("Corporate plan 2031/32");
        assertThat(cycle.steps()).extracting(Cycle.Step::adopts).containsExactly(false, true);
        assertThat(ends())
                .singleElement()
                .satisfies(end -> assertThat(end.words()).contains("Draft to the leader"));
        var at = "/governance/planning/" + cycle.id();
        var adopts = String.valueOf(cycle.steps().get(1).id());
        var day = TODAY.minusDays(1);
        assertThat(officer.submit(
                                at + "/done",
                                Map.of("step", adopts, "day", TODAY.plusDays(2).toString()))
                        .text())
                .contains("That day lies ahead");
        officer.submit(at + "/done", Map.of("step", adopts, "day", day.toString()));
        var after = only();
        assertThat(after.adopted()).isEqualTo(day);
        assertThat(fixtures.installation(() -> obligations.all(council)))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.rhythm().first()).isEqualTo(day.plusMonths(6));
                    assertThat(owed.subject().words()).isEqualTo("Corporate plan 2031/32: progress");
                    assertThat(owed.body()).isEqualTo(body.ref());
                });
        officer.submit(
                at + "/done", Map.of("step", String.valueOf(after.steps().get(0).id())));
        assertThat(ends()).isEmpty();
    }

    @Test
    void theNextYearBeginsWithTheSameStepsAndNothingDone() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/planning/new");
        officer.submit("/governance/planning/new", fields(""));
        var first = only();
        officer.submit("/governance/planning/" + first.id() + "/next", Map.of());
        var all = fixtures.installation(() -> timetable.all(council));
        assertThat(all).extracting(one -> one.what().year()).containsExactly(2032, 2031);
        assertThat(all.getFirst().steps().getFirst().due())
                .isEqualTo(first.steps().getFirst().due().plusYears(1));
        var again = officer.submit("/governance/planning/" + first.id() + "/next", Map.of());
        assertThat(again.text()).contains("has its timetable of this year already");
        assertThat(officer.page("/governance/planning").select("h2").eachText()).contains("2032/33", "2031/32");
    }

    @Test
    void whatCannotBeReadAsAStepIsToldAndKept() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/planning/new");
        var fields = fields("");
        fields.put("steps", "soon: Draft");
        var told = officer.submit("/governance/planning/new", fields);
        assertThat(told.select("#steps-error").text()).contains("soon: Draft");
        assertThat(told.select("#steps").text()).isEqualTo("soon: Draft");
        assertThat(as(Role.COUNCILLOR).page("/governance/planning").select("a[href$=/new]"))
                .isEmpty();
    }

    @Test
    void anEditedTimetableKeepsWhatWasDone() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/planning/new");
        officer.submit("/governance/planning/new", fields(""));
        var cycle = only();
        var at = "/governance/planning/" + cycle.id();
        officer.submit(
                at + "/done",
                Map.of("step", String.valueOf(cycle.steps().getFirst().id())));
        var fields = fields("");
        fields.put(
                "version",
                officer.page(at + "/edit").select("input[name=version]").val());
        fields.put(
                "steps", officer.page(at + "/edit").select("#steps").text() + "\n" + TODAY.plusDays(9) + ": Print it");
        officer.submit(at + "/edit", fields);
        assertThat(only().steps()).extracting(Cycle.Step::title).hasSize(3).contains("Print it");
        assertThat(only().steps().getFirst().done()).isEqualTo(TODAY);
        fields.put("version", "1");
        assertThat(officer.submit(at + "/edit", fields).text()).contains("Somebody else changed it");
    }
}
