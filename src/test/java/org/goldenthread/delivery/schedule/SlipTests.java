package org.goldenthread.delivery.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.delivery.schedule.Networks.ZERO;
import static org.goldenthread.delivery.schedule.Networks.accepted;
import static org.goldenthread.delivery.schedule.Networks.day;
import static org.goldenthread.delivery.schedule.Networks.done;
import static org.goldenthread.delivery.schedule.Networks.network;
import static org.goldenthread.delivery.schedule.Networks.refused;
import static org.goldenthread.delivery.schedule.Networks.span;
import static org.goldenthread.delivery.schedule.Networks.task;
import static org.goldenthread.delivery.schedule.Networks.then;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlipTests {
    private static final List<String> ALL = List.of("PQQ", "Award", "Start");

    /** A contract that starts on day 100; its award has 20 days to spare. */
    private static Network contract(int questionnaire) {
        return network(
                List.of(
                        task("PQQ", span(0, questionnaire), span(0, 30)),
                        task("Award", 30, 80),
                        new Task("Start", Span.on(day(100)), Span.on(day(100)), Span.UNKNOWN, 0)),
                then("PQQ", "Award"),
                then("Award", "Start"));
    }

    @Test
    void aSlipThatFloatEatsIsAbsorbed() {
        var slips = Slips.of(Forecast.of(contract(45), ZERO), ALL, null);
        assertThat(slips.moved()).hasValue(0);
        assertThat(slips.passedOn()).isEmpty();
        assertThat(slips.all().getFirst().words())
                .isEqualTo("15 days later than its baseline; absorbed: the end does not move.");
        assertThat(slips.all().get(1).words())
                .isEqualTo("15 days later than its baseline, pushed by PQQ; absorbed: the end does not move.");
        assertThat(slips.words())
                .isEqualTo(
                        "The end has not moved; of 3 with a baseline, 2 slipped: 0 passed on to the end, 2 absorbed.");
    }

    @Test
    void whatFloatCannotEatIsPassedOn() {
        var slips = Slips.of(Forecast.of(contract(57), ZERO), ALL, null);
        assertThat(slips.moved()).hasValue(7);
        assertThat(slips.passedOn())
                .extracting(Slip::ref, Slip::days, Slip::absorbed, Slip::passedOn)
                .containsExactly(tuple("Award", 27, 20, 7), tuple("PQQ", 27, 20, 7), tuple("Start", 7, 0, 7));
    }

    @Test
    void aPromisedEndWithRoomToSpareAbsorbs() {
        var slips = Slips.of(Forecast.of(contract(57), ZERO), ALL, day(110));
        assertThat(slips.moved()).hasValue(-3);
        assertThat(slips.passedOn()).isEmpty();
    }

    @Test
    void aSlipThatLaterWorkMadeUpForIsAbsorbed() {
        var network = network(
                List.of(done("A", span(0, 10), span(0, 16)), task("B", span(16, 30), span(10, 30))), then("A", "B"));
        var slips = Slips.of(Forecast.of(network, day(20)), List.of("A", "B"), null);
        assertThat(slips.all())
                .extracting(Slip::days, Slip::passedOn)
                .containsExactly(tuple(6, 0), org.assertj.core.groups.Tuple.tuple(0, 0));
    }

    @Test
    void withoutBaselinesNothingIsCompared() {
        var network = network(List.of(task("A", span(0, 9), Span.UNKNOWN)));
        var slips = Slips.of(Forecast.of(network, ZERO), List.of("A"), null);
        assertThat(slips.all()).isEmpty();
        assertThat(slips.words()).isEqualTo("There is no baseline to compare with.");
    }

    @Test
    void movingAMilestoneShiftsWhatWaitsForIt() {
        var shifts = accepted(Shifts.of(contract(30), ZERO, List.of(new WhatIf.Move("PQQ", day(60)))));
        assertThat(shifts.all())
                .extracting(Shift::ref, Shift::days, Shift::pushedBy)
                .containsExactly(tuple("Award", 30, "PQQ"), tuple("PQQ", 30, null), tuple("Start", 10, "Award"));
    }

    @Test
    void aPauseStopsTheClock() {
        var pause = new WhatIf.Pause(Set.of("PQQ", "Award"), day(20), day(60));
        var shifts = accepted(Shifts.of(contract(30), ZERO, List.of(pause)));
        // the questionnaire has ten days left when it stops; the award begins when it is over
        assertThat(shifts.after().finish("PQQ")).isEqualTo(day(70));
        assertThat(shifts.after().finish("Award")).isEqualTo(day(120));
        assertThat(shifts.after().finish("Start")).isEqualTo(day(120));
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        assertThat(refused(Shifts.of(contract(30), ZERO, List.of(new WhatIf.Move("X", ZERO)))))
                .isEqualTo("X is not among the tasks shown.");
        assertThat(refused(Shifts.of(contract(30), ZERO, List.of(new WhatIf.Pause(Set.of("PQQ"), day(5), day(5))))))
                .isEqualTo("The pause must end after it begins.");
    }
}
