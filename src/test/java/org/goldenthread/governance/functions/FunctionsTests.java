package org.goldenthread.governance.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.governance.BodySteps;
import org.goldenthread.governance.GovernanceFixtures;
import org.goldenthread.governance.MeetingFixtures;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.functions.Functions.Wanted;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.AppointmentState;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Functions that must sit on a body: who sits for each, and what is asked for where nobody does. */
class FunctionsTests extends PagesOfGovernance {
    @Autowired
    Functions functions;

    @Autowired
    Bodies bodies;

    @Autowired
    BodySteps steps;

    @Autowired
    Appointments appointments;

    private Checked<List<Representation>> put(Body body, Wanted... wanted) {
        return functions.put(body.ref(), bodies.get(body.ref()).version(), List.of(wanted));
    }

    private List<LooseEnd> ends(String sort) {
        return product.getBeansOfType(LooseEndCheck.class).values().stream()
                .flatMap(check -> check.find(council, null, 100).stream())
                .filter(one -> one.sort().equals(sort))
                .toList();
    }

    @Test
    void aFunctionForWhichNobodySitsIsALooseEndUntilSomebodyDoes() {
        fixtures.installation(() -> {
            var board = make().body("Operations Board");
            var finance = make().sits(board, make().person("Head of Finance", ""), Capacity.MEMBER);
            got(put(board, new Wanted("Finance", finance.id()), new Wanted("Legal", null)));
            assertThat(ends("function-not-seated"))
                    .singleElement()
                    .satisfies(end -> assertThat(end.words()).contains("Legal").doesNotContain("Finance"));
            var legal = make().sits(board, make().person("Head of Legal", ""), Capacity.MEMBER);
            got(put(board, new Wanted("Finance", finance.id()), new Wanted("Legal", legal.id())));
            assertThat(ends("function-not-seated")).isEmpty();
            return null;
        });
    }

    @Test
    void aSeatThatEndedLeavesItsFunctionToNobody() {
        fixtures.installation(() -> {
            var board = make().body("Operations Board");
            var finance = make().sits(board, make().person("Head of Finance", ""), Capacity.MEMBER);
            got(put(board, new Wanted("Finance", finance.id())));
            got(appointments.move(
                    board.ref(),
                    finance.id(),
                    finance.version(),
                    new Appointments.Deed(AppointmentState.Move.END, TODAY.minusDays(1), null, "Left the council")));
            assertThat(functions.of(board.ref())).singleElement().matches(Representation::isVacant);
            return null;
        });
    }

    @Test
    void aFunctionStandsOnceAndIsHeldBySomebodyOfThisBody() {
        fixtures.installation(() -> {
            var board = make().body("Operations Board");
            var other = make().body("Other Board");
            var elsewhere = make().sits(other, make().person("Head of Legal", ""), Capacity.MEMBER);
            assertThat(put(board, new Wanted("IT", null), new Wanted("it ", null)))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(put(board, new Wanted("Legal", elsewhere.id()))).isInstanceOf(Checked.Refused.class);
            assertThat(functions.of(board.ref())).isEmpty();
            return null;
        });
    }

    @Test
    void theyAreNamedOnAPageWhichKeepsWhatWasTyped() {
        var board = fixtures.installation(() -> make().body("Operations Board"));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/governance/bodies/" + board.ref();
        assertThat(officer.page(at + "/seats").select("a[href=" + at + "/functions]"))
                .hasSize(1);
        var typed = Map.of(
                "version", String.valueOf(board.version()),
                "rows", "4",
                "function-1", "Finance",
                "function-3", "finance");
        var again = officer.submit(at + "/functions", typed);
        assertThat(again.text()).contains("finance is there already");
        assertThat(again.select("#function-2").val()).isEqualTo("finance");
        var saved = officer.submit(
                at + "/functions",
                Map.of("version", String.valueOf(board.version()), "rows", "4", "function-2", "Finance"));
        assertThat(saved.text()).contains("nobody sits for it");
        assertThat(as(Role.COUNCILLOR).page(at).select("a[href=" + at + "/functions]"))
                .isEmpty();
    }

    @Test
    void nobodySitsOnABodyThatHasEndedAndItsMeetingsAreAskedAbout() {
        fixtures.installation(() -> {
            var group = make().body("Task Group");
            var heir = make().body("Audit Committee");
            var sits = make().sits(group, make().person("Councillor for Mill Ward", "Labour"), Capacity.CHAIR);
            MeetingFixtures.of(product, council).laid(group, TODAY.plusDays(20), "Repairs");
            got(steps.take(
                    group.ref(),
                    bodies.get(group.ref()).version(),
                    new BodySteps.Wish(
                            BodyState.Move.MERGE, TODAY, null, List.of(heir.ref()), "Council", "One is enough")));
            assertThat(appointments.sitting(group.ref(), TODAY.plusDays(1))).isEmpty();
            assertThat(appointments.get(group.ref(), sits.id()))
                    .extracting(Appointment::state, Appointment::until, Appointment::ended)
                    .containsExactly(AppointmentState.ENDED, TODAY, "The body was merged");
            assertThat(ends("meeting-of-ended-body")).hasSize(1);
            assertThat(ends("meeting-without-agenda")).isEmpty();
            return null;
        });
    }

    @Test
    void ofAMeetingItIsToldWhichFunctionsWereAtTheTable() {
        var meeting = fixtures.installation(() -> {
            var board = make().body("Operations Board", GovernanceFixtures.life(BodyState.ACTIVE));
            var finance = make().sits(board, make().person("Head of Finance", ""), Capacity.MEMBER);
            var legal = make().sits(board, make().person("Head of Legal", ""), Capacity.MEMBER);
            got(put(board, new Wanted("Finance", finance.id()), new Wanted("Legal", legal.id())));
            return MeetingFixtures.of(product, council).held(board, TODAY.minusDays(2), "Repairs");
        });
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/governance/meetings/" + meeting.ref();
        assertThat(officer.page(at).text()).doesNotContain("Functions at the table");
        officer.submit(
                at + "/minutes",
                Map.of(
                        "version", String.valueOf(meeting.version()),
                        "people", "2",
                        "name-1", "Head of Finance",
                        "there-1", "present",
                        "name-2", "Head of Legal",
                        "there-2", "apologies"));
        var page = officer.page(at).text();
        assertThat(page).contains("Functions at the table", "Head of Legal not there", "Head of Finance there");
    }
}
