package org.goldenthread.governance.decisions;

import java.time.LocalDate;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/** How a decision is shown to stand on a day. */
final class Shown {
    private Shown() {}

    /** In the words of its card. */
    static State of(DecisionState state, Verb verb, @Nullable LocalDate due, LocalDate today) {
        return switch (state) {
            case TAKEN -> new State(state.words(), Tone.NONE);
            case CALL_IN_OPEN, CALLED_IN, TO_COUNCIL, REFERRED_BACK -> new State(state.words(), Tone.WARNING);
            case IMPLEMENTABLE -> inForce(verb, due, today);
            case IMPLEMENTED, SET_ASIDE -> new State(state.words(), Tone.DONE);
        };
    }

    private static State inForce(Verb verb, @Nullable LocalDate due, LocalDate today) {
        if (!verb.acts()) {
            return new State("in force", Tone.DONE);
        }
        return due != null && due.isBefore(today)
                ? new State("in force, late", Tone.BAD)
                : new State("in force, to be done", Tone.NONE);
    }

    /** As it stands on a day, whatever its card said yesterday. */
    static Decision on(Decision one, LocalDate today) {
        var call = one.callIn();
        boolean passed = call.state() == DecisionState.CALL_IN_OPEN
                && call.closes() != null
                && call.closes().isBefore(today);
        var life = passed ? DecisionState.IMPLEMENTABLE : call.state();
        return new Decision(
                one.ref(),
                one.version(),
                one.council(),
                one.title(),
                of(life, one.taken().verb(), one.carrying().due(), today),
                one.taken(),
                one.words(),
                one.key(),
                one.wards(),
                one.exempt(),
                new Decision.CallIn(life, call.callable(), call.why(), call.published(), call.closes()),
                one.carrying());
    }
}
