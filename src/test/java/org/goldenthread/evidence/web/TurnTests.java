package org.goldenthread.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.goldenthread.evidence.TrailEntry;
import org.junit.jupiter.api.Test;

class TurnTests {
    private static TrailEntry entry(Map<String, String> before, Map<String, String> after) {
        return new TrailEntry(
                1, "T", 1, Instant.EPOCH, 7L, "", "thread", "thing", "F-1", TrailEntry.Deed.UPDATE, before, after);
    }

    private static String label(Map<String, String> before, Map<String, String> after) {
        return Turn.of("F-1", List.of(entry(before, after)))
                .map(turn -> turn.label().words())
                .orElse("");
    }

    @Test
    void whatHappenedIsSaidInACouncilsWords() {
        assertThat(label(Map.of("tone", "good"), Map.of("tone", "bad"))).isEqualTo("Turned red");
        assertThat(label(Map.of("tone", "bad"), Map.of("tone", "good"))).isEqualTo("Recovered");
        assertThat(label(Map.of("tone", "good"), Map.of("tone", "done"))).isEqualTo("Complete");
        assertThat(label(Map.of("tone", "none"), Map.of("tone", "warning"))).isEqualTo("At risk");
        assertThat(label(Map.of("due", "2031-01-14"), Map.of("due", "2031-02-25")))
                .isEqualTo("Slipped");
        assertThat(label(Map.of("due", "2031-02-25"), Map.of("due", "2031-01-14")))
                .isEqualTo("Brought on");
        assertThat(label(Map.of("owner", "POST-1"), Map.of("owner", "POST-2"))).isEqualTo("New owner");
        assertThat(label(Map.of(), Map.of("ended", "2031-01-01"))).isEqualTo("Complete");
    }

    @Test
    void whatWasJustEnteredBeginsAndDoesNotTurn() {
        var entered = entry(Map.of("tone", "none", "state", "new"), Map.of("tone", "bad", "state", "nobody answers"));
        var turn = Turn.of("P-1", List.of(entered)).orElseThrow();
        assertThat(turn.label().words()).isEqualTo("New, off track");
        assertThat(turn.words()).isEqualTo("nobody answers");
        assertThat(label(Map.of("tone", "none", "state", "new"), Map.of("tone", "good", "state", "held")))
                .isEqualTo("New");
    }

    @Test
    void theFirstBeforeAndTheLastAfterAreCompared() {
        var there = entry(Map.of("tone", "good", "state", "a"), Map.of("tone", "bad", "state", "b"));
        var back = entry(Map.of("tone", "bad", "state", "b"), Map.of("tone", "good", "state", "a"));
        assertThat(Turn.of("F-1", List.of(back, there))).isEmpty();
        var on = entry(Map.of("state", "b", "tone", "bad"), Map.of("state", "c", "tone", "bad"));
        assertThat(Turn.of("F-1", List.of(on, there)).orElseThrow().words()).isEqualTo("a → c");
        assertThat(label(Map.of("version", "1"), Map.of("version", "2"))).isEmpty();
    }
}
