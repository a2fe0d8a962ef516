package org.goldenthread.delivery.equality;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * An equality impact assessment.
 *
 * @param about the undertaking that is assessed
 * @param reason why none is needed; empty otherwise
 */
record Assessment(String ref, String council, Subject about, Draft draft, AssessmentLife life, String reason) {

    /** The undertaking that is assessed. */
    record Subject(String ref, String title, String level) {}

    /**
     * What somebody writes down.
     *
     * @param groups whom it may affect
     * @param findings what was found, and what is recommended
     * @param consultation who was asked, and who is still to be asked
     * @param review the day by which it is looked at again
     */
    record Draft(
            String title,
            List<Group> groups,
            String findings,
            String consultation,
            @Nullable LocalDate review,
            @Nullable String owner) {
        Draft {
            groups = List.copyOf(groups);
        }

        String groupWords() {
            return groups.stream().map(Group::words).collect(Collectors.joining(", "));
        }
    }

    String title() {
        return draft.title();
    }

    State state() {
        return state(life);
    }

    static State state(AssessmentLife life) {
        return new State(
                life.code(),
                switch (life) {
                    case NOT_STARTED, NOT_NEEDED -> Tone.NONE;
                    case SCREENING, FULL -> Tone.WARNING;
                    case COMPLETE -> Tone.GOOD;
                });
    }

    /** A move of an assessment. */
    record Move(String before, String after, LocalDate day, String reason) {}
}
