package org.goldenthread.delivery.opportunities;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that several strands could have together.
 *
 * @param life one of {@link #LIVES}
 */
record Opportunity(String ref, String council, Draft draft, String life, Decision decision) {
    static final List<String> LIVES = List.of("being considered", "taken up", "declined");

    /**
     * What somebody writes down.
     *
     * @param board the body that decides about it
     */
    record Draft(
            String title,
            String words,
            String board,
            @Nullable String owner) {}

    /** What the board decided, and when; empty while it is considered. */
    record Decision(String words, @Nullable LocalDate day) {
        static final Decision NONE = new Decision("", null);
    }

    static State state(String life) {
        return new State(
                life,
                switch (life) {
                    case "taken up" -> Tone.GOOD;
                    case "declined" -> Tone.DONE;
                    default -> Tone.NONE;
                });
    }
}
