package org.goldenthread.delivery.gates;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A gate on the way of an undertaking.
 *
 * @param place its place among the gates of the undertaking, from 1
 */
record StageGate(
        long id, String ref, String council, About about, int place, Planned planned, Outcome outcome, int version) {
    static final List<String> OUTCOMES = List.of("pass", "conditional", "fail");

    /** Whose gate it is. */
    record About(String title, String level) {}

    /**
     * What has to be shown when.
     *
     * @param criteria what has to be shown, a line each
     */
    record Planned(String name, String criteria, @Nullable LocalDate day) {}

    /**
     * What the body said.
     *
     * @param result one of {@link #OUTCOMES}; empty while it has not met
     * @param conditions what has to be done where it passes conditionally
     */
    record Outcome(
            String result,
            String body,
            String conditions,
            @Nullable LocalDate day) {
        static final Outcome OPEN = new Outcome("", "", "", null);
    }

    State state(LocalDate today) {
        return switch (outcome.result()) {
            case "pass" -> new State("passed", Tone.GOOD);
            case "conditional" -> new State("passed with conditions", Tone.WARNING);
            case "fail" -> new State("failed", Tone.BAD);
            default ->
                planned.day() != null && planned.day().isBefore(today)
                        ? new State("no outcome after its day", Tone.BAD)
                        : new State("to come", Tone.NONE);
        };
    }
}
