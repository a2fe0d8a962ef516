package org.goldenthread.delivery.cases;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A business case.
 *
 * @param about the undertaking that it is for
 */
record BusinessCase(String ref, String council, Subject about, Draft draft, Decision decision) {
    static final List<String> STAGES = List.of("outline", "detailed");

    /** The undertaking a case is for. */
    record Subject(String ref, String title, String level) {}

    /**
     * What somebody writes down.
     *
     * @param stage one of {@link #STAGES}
     * @param phase which phase of the work it covers, such as "phase one"; empty for all of it
     * @param words the case in short: options, costs, benefits
     * @param cost what it is estimated to cost in all
     */
    record Draft(
            String title,
            String stage,
            String phase,
            String words,
            @Nullable Money cost,
            @Nullable String owner) {}

    /** How it stands, and which body decided that when; no body while nothing is decided. */
    record Decision(CaseLife life, String body, @Nullable LocalDate day) {}

    String title() {
        return draft.title();
    }

    @Nullable
    String owner() {
        return draft.owner();
    }

    State state() {
        return state(decision.life());
    }

    static State state(CaseLife life) {
        return new State(
                life.code(),
                switch (life) {
                    case DRAFT -> Tone.NONE;
                    case SUBMITTED -> Tone.WARNING;
                    case APPROVED -> Tone.GOOD;
                    case REJECTED -> Tone.BAD;
                    case WITHDRAWN -> Tone.DONE;
                });
    }

    /**
     * A move of a case.
     *
     * @param day of the decision, or of the move where nothing was decided
     */
    record Move(String before, String after, String body, LocalDate day, String reason) {}
}
