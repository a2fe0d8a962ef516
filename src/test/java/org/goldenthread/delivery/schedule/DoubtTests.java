package org.goldenthread.delivery.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.delivery.schedule.Networks.day;
import static org.goldenthread.delivery.schedule.Networks.network;
import static org.goldenthread.delivery.schedule.Networks.span;
import static org.goldenthread.delivery.schedule.Networks.task;
import static org.goldenthread.delivery.schedule.Networks.then;

import java.util.List;
import org.goldenthread.delivery.dependencies.Dependency;
import org.junit.jupiter.api.Test;

class DoubtTests {

    private static List<String> of(Task task, int today) {
        return Doubts.of(task, day(today)).stream().map(Doubt::sentence).toList();
    }

    @Test
    void soundDatesRaiseNoDoubt() {
        assertThat(of(task("A", 5, 9), 2)).isEmpty();
        assertThat(of(new Task("A", span(0, 9), span(0, 9), span(0, 8), 100), 20))
                .isEmpty();
    }

    @Test
    void eachImpossibleDateIsNamedInASentence() {
        assertThat(of(task("A", span(9, 5), span(5, 9)), 2))
                .containsExactly(
                        "It is due on 6 March 2026, before it starts on 10 March 2026. Correct one of the two.");
        assertThat(of(new Task("A", span(0, 9), span(0, 9), span(0, 30), 100), 20))
                .containsExactly("It is recorded as done on 31 March 2026, which has not come yet.");
        assertThat(of(new Task("A", span(0, 9), span(0, 9), new Span(day(0), null), 40), 20))
                .containsExactly("It was expected to finish on 10 March 2026, which has passed, and it is not done."
                        + " Give a new forecast or record that it is done.");
        assertThat(of(task("A", 1, 30), 20))
                .containsExactly("It should have started on 2 March 2026, and no start or progress is recorded.");
        assertThat(of(new Task("A", span(0, 30), span(0, 30), new Span(day(0), null), 100), 20))
                .containsExactly("Its progress is 100%, yet it is not recorded as done.");
        assertThat(of(task("A", Span.UNKNOWN, Span.UNKNOWN), 2))
                .containsExactly(
                        "It has neither a start nor a date on which it is due.",
                        "It has no baseline date, so nobody can say whether it has slipped.");
    }

    @Test
    void whatStartsBeforeWhatItWaitsForIsDoubted() {
        var network = network(List.of(task("A", 0, 10), task("B", 9, 20)), then("A", "B"));
        assertThat(Doubts.of(network, day(0)))
                .extracting(Doubt::ref, Doubt::sentence)
                .containsExactly(
                        tuple("B", "It starts on 10 March 2026, yet it waits for A, which finishes on 11 March 2026."));
        var overlapping = network(List.of(task("A", 0, 10), task("B", 9, 20)), new Dependency("A", "B", -1, ""));
        assertThat(Doubts.of(overlapping, day(0))).isEmpty();
    }
}
