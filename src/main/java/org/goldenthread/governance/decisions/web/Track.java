package org.goldenthread.governance.decisions.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionState;
import org.goldenthread.governance.decisions.DecisionStep;
import org.jspecify.annotations.Nullable;

/** The route of one decision as ordered steps: those it has made, where it stands, and the straight way from there. */
public final class Track {
    private Track() {}

    /** Where a step of the track lies. */
    public enum Lies {
        PASSED("done"),
        HERE("now"),
        AHEAD("to come");

        private final String words;

        Lies(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One step.
     *
     * @param words how the decision then stands
     * @param day on which it came to stand so, or is expected to; absent where that is open
     * @param step what was said for it; absent for the taking itself and for what is to come
     */
    public record Stop(
            String words,
            @Nullable LocalDate day,
            Lies lies,
            @Nullable DecisionStep step) {}

    static List<Stop> of(Decision decision, List<DecisionStep> steps) {
        var stops = new ArrayList<Stop>();
        var first = decision.callIn().callable() ? DecisionState.TAKEN : DecisionState.IMPLEMENTABLE;
        stops.add(new Stop("taken", decision.taken().day(), Lies.PASSED, null));
        for (var step : steps) {
            stops.add(new Stop(step.after().words(), step.day(), Lies.PASSED, step));
        }
        var written = steps.isEmpty() ? first : steps.getLast().after();
        if (decision.life() != written) {
            var closes = decision.callIn().closes();
            stops.add(new Stop(decision.life().words(), closes == null ? null : closes.plusDays(1), Lies.PASSED, null));
        }
        var here = stops.removeLast();
        var words = stops.isEmpty() ? decision.life().words() : here.words();
        stops.add(new Stop(words, here.day(), Lies.HERE, here.step()));
        ahead(decision, stops);
        return stops;
    }

    /** The straight way on: nothing is said of call-ins that nobody has made. */
    private static void ahead(Decision decision, List<Stop> stops) {
        var life = decision.life();
        if (life == DecisionState.TAKEN) {
            stops.add(ahead(DecisionState.CALL_IN_OPEN, null));
        }
        if (life.contested()) {
            stops.add(new Stop("answered", null, Lies.AHEAD, null));
        }
        if (!life.inForce() && life != DecisionState.SET_ASIDE) {
            var closes = decision.callIn().closes();
            var day = life == DecisionState.CALL_IN_OPEN && closes != null ? closes.plusDays(1) : null;
            stops.add(ahead(DecisionState.IMPLEMENTABLE, day));
        }
        if (life != DecisionState.IMPLEMENTED
                && life != DecisionState.SET_ASIDE
                && decision.taken().verb().acts()) {
            stops.add(ahead(DecisionState.IMPLEMENTED, decision.carrying().due()));
        }
    }

    private static Stop ahead(DecisionState state, @Nullable LocalDate day) {
        return new Stop(state.words(), day, Lies.AHEAD, null);
    }
}
