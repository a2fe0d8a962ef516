package org.goldenthread.delivery.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.delivery.schedule.Networks.ZERO;
import static org.goldenthread.delivery.schedule.Networks.day;
import static org.goldenthread.delivery.schedule.Networks.done;
import static org.goldenthread.delivery.schedule.Networks.network;
import static org.goldenthread.delivery.schedule.Networks.number;
import static org.goldenthread.delivery.schedule.Networks.refused;
import static org.goldenthread.delivery.schedule.Networks.span;
import static org.goldenthread.delivery.schedule.Networks.task;
import static org.goldenthread.delivery.schedule.Networks.then;

import java.util.List;
import java.util.OptionalInt;
import org.goldenthread.delivery.dependencies.Dependency;
import org.junit.jupiter.api.Test;

class ForecastTests {

    /** Seven tasks on paper: A3 → B4, C2; B → D5; C → E6; D, E → F1; C → G2. All may begin on day 0. */
    private static Network onPaper() {
        return network(
                List.of(
                        task("A", 0, 3),
                        task("B", 0, 4),
                        task("C", 0, 2),
                        task("D", 0, 5),
                        task("E", 0, 6),
                        task("F", 0, 1),
                        task("G", 0, 2)),
                then("A", "B"),
                then("A", "C"),
                then("B", "D"),
                then("C", "E"),
                then("D", "F"),
                then("E", "F"),
                then("C", "G"));
    }

    @Test
    void aNetworkOnPaperComesOutAsOnPaper() {
        var forecast = Forecast.of(onPaper(), ZERO);
        assertThat(List.of("A", "B", "C", "D", "E", "F", "G"))
                .extracting(ref -> number(forecast.start(ref)) + "-" + number(forecast.finish(ref)))
                .containsExactly("0-3", "3-7", "3-5", "7-12", "5-11", "12-13", "5-7");
        var floats = Floats.of(forecast);
        assertThat(List.of("A", "B", "C", "D", "E", "F", "G"))
                .extracting(ref -> floats.total(ref).orElseThrow())
                .containsExactly(0, 0, 1, 0, 1, 0, 6);
        assertThat(List.of("A", "B", "C", "D", "E", "F", "G"))
                .extracting(ref -> floats.free(ref).orElseThrow())
                .containsExactly(0, 0, 0, 0, 1, 0, 6);
        assertThat(floats.path()).containsExactly("A", "B", "D", "F");
    }

    @Test
    void aLagKeepsThemApartAndANegativeOneLetsThemOverlap() {
        var network = network(
                List.of(task("A", 0, 10), task("B", 0, 4), task("C", 0, 4)),
                new Dependency("A", "B", 3, ""),
                new Dependency("A", "C", -4, ""));
        var forecast = Forecast.of(network, ZERO);
        assertThat(number(forecast.start("B"))).isEqualTo(13);
        assertThat(number(forecast.finish("B"))).isEqualTo(17);
        assertThat(number(forecast.finish("C"))).isEqualTo(10);
    }

    @Test
    void whatIsDoneStaysAndWhatIsNotDoneCannotFinishBeforeToday() {
        var network = network(
                List.of(done("A", span(0, 5), span(1, 9)), task("B", 5, 8), task("C", 8, 20)),
                then("A", "B"),
                then("B", "C"));
        var forecast = Forecast.of(network, day(15));
        assertThat(number(forecast.finish("A"))).isEqualTo(9);
        assertThat(number(forecast.finish("B"))).isEqualTo(15);
        assertThat(number(forecast.finish("C"))).isEqualTo(27);
        assertThat(forecast.pushedBy("C")).isEqualTo("B");
        assertThat(forecast.pushedBy("B")).isNull();
    }

    @Test
    void ofWhatIsUnderWayOnlyTheRestWaits() {
        var under = new Task("B", span(0, 10), span(0, 10), new Span(day(0), null), 60);
        var network = network(List.of(task("A", 0, 20), under), then("A", "B"));
        assertThat(number(Forecast.of(network, day(5)).finish("B"))).isEqualTo(24);
    }

    @Test
    void whatHasNoDatesTakesThemFromWhatItWaitsFor() {
        var network = network(
                List.of(task("A", 0, 4), task("B", Span.UNKNOWN, Span.UNKNOWN), task("C", Span.UNKNOWN, Span.UNKNOWN)),
                then("A", "B"));
        var forecast = Forecast.of(network, ZERO);
        assertThat(number(forecast.finish("B"))).isEqualTo(4);
        assertThat(forecast.finish("C")).isNull();
        assertThat(Floats.of(forecast).total("C")).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aCircleIsRefusedByName() {
        var tasks = List.of(task("A", 0, 1), task("B", 0, 1), task("C", 0, 1), task("D", 0, 1));
        var links = List.of(then("D", "A"), then("A", "B"), then("B", "C"), then("C", "A"));
        assertThat(refused(Network.of(tasks, links)))
                .startsWith("These wait for each other in a circle, so none could start: A → B → C → A.");
        assertThat(refused(Network.of(tasks, List.of(then("B", "B"))))).isEqualTo("B cannot wait for itself.");
        assertThat(refused(Network.of(tasks, List.of(then("B", "X")))))
                .isEqualTo("A dependency names X, which is not in the network.");
    }

    @Test
    void floatIsMeasuredAgainstTheEndOfWhatIsAskedFor() {
        var network = network(
                List.of(task("A1", 0, 5), task("A2", 5, 8), task("B1", 5, 30)), then("A1", "A2"), then("A1", "B1"));
        var forecast = Forecast.of(network, ZERO);
        assertThat(Floats.of(forecast, List.of("A1", "A2")).critical("A2")).isTrue();
        assertThat(Floats.of(forecast).total("A2")).hasValue(22);
        assertThat(Floats.of(forecast, List.of("A1", "A2")).total("B1")).isEmpty();
        assertThat(network.following("A1")).containsExactly("A2", "B1");
    }
}
