package org.goldenthread.governance.decisions.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionStep;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.TiedThing;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a decision shows.
 *
 * @param decides what it decides about
 * @param names of bodies and posts, by reference
 * @param people by account
 * @param moved what it moved in the work that it decides about
 */
public record DecisionView(
        Decision decision,
        List<DecisionStep> steps,
        List<TiedThing> decides,
        List<LooseEnd> ends,
        Map<String, String> names,
        Map<Long, String> people,
        Kinds kinds,
        List<Moved.Line> moved) {

    public String maker() {
        return Makers.words(decision.taken().maker(), names);
    }

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public String person(@Nullable Long account) {
        return account == null ? "" : people.getOrDefault(account, "");
    }

    /** The address of a thing's own page. */
    public String href(TiedThing tied) {
        return kinds.of(tied.other().kind()).href(tied.other().ref());
    }

    /** Its route: what it has passed, where it stands, and the straight way on. */
    public List<Track.Stop> track() {
        return Track.of(decision, steps);
    }

    /** In a sentence, what may be done with it today. */
    public String standing() {
        var call = decision.callIn();
        return switch (decision.life()) {
            case TAKEN -> "Not published yet: nobody can call it in, and nobody may act on it.";
            case CALL_IN_OPEN ->
                "It can be called in until %s; until then nobody may act on it."
                        .formatted(call.closes() == null ? "" : org.goldenthread.site.Times.day(call.closes()));
            case CALLED_IN -> "It has been called in: nobody may act on it before scrutiny has answered.";
            case TO_COUNCIL -> "Full council is to consider it: nobody may act on it before that.";
            case REFERRED_BACK -> "Whoever decided is to consider it again: nobody may act on it before that.";
            case IMPLEMENTABLE ->
                decision.open() ? "It is in force and waits to be put into effect." : "It is in force.";
            case IMPLEMENTED -> "It has been put into effect.";
            case SET_ASIDE -> "It does not hold any more.";
        };
    }
}
