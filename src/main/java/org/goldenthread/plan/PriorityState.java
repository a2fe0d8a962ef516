package org.goldenthread.plan;

import java.util.List;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** Works out how a priority is doing from the work that delivers it; nobody types it in. */
final class PriorityState {
    private PriorityState() {}

    /**
     * What the state is worked out from.
     *
     * @param answered whether workstreams have to answer for it
     * @param deepest whether it stands on the lowest level of its plan
     * @param primaries how many workstreams that still run have the primary remit
     * @param secondaries how many have a secondary one
     * @param ended how many with the primary remit have ended
     * @param leadAgreed whether one of several primaries is the agreed lead
     * @param work the tones of the projects and actions that deliver it
     * @param below the tones of what serves it on the levels below
     * @param measures the tones of its measures
     */
    record Facts(
            boolean answered,
            boolean deepest,
            int primaries,
            int secondaries,
            int ended,
            boolean leadAgreed,
            List<Tone> work,
            List<Tone> below,
            List<Tone> measures) {}

    static State of(Facts facts) {
        return facts.answered() ? ofAnswered(facts) : ofUpper(facts);
    }

    private static State ofAnswered(Facts facts) {
        if (facts.primaries() == 0) {
            return ofUnanswered(facts);
        }
        if (facts.work().contains(Tone.BAD)) {
            return new State("off track", Tone.BAD);
        }
        if (facts.primaries() > 1 && !facts.leadAgreed()) {
            return new State("joint, no agreed lead", Tone.WARNING);
        }
        if (facts.work().contains(Tone.WARNING)) {
            return new State("at risk", Tone.WARNING);
        }
        return isAll(facts.work(), Tone.DONE)
                ? new State("delivered", Tone.DONE)
                : new State("being delivered", Tone.GOOD);
    }

    private static State ofUnanswered(Facts facts) {
        if (facts.ended() > 0) {
            return isAll(facts.work(), Tone.DONE)
                    ? new State("delivered", Tone.DONE)
                    : new State("its workstream has ended", Tone.WARNING);
        }
        return facts.secondaries() > 0 ? new State("no primary", Tone.BAD) : new State("nobody answers", Tone.BAD);
    }

    private static State ofUpper(Facts facts) {
        if (facts.below().isEmpty() && facts.work().isEmpty()) {
            return ofLeaf(facts);
        }
        if (facts.below().contains(Tone.BAD) || facts.work().contains(Tone.BAD)) {
            return new State("held up below", Tone.BAD);
        }
        if (facts.below().contains(Tone.WARNING) || facts.work().contains(Tone.WARNING)) {
            return new State("gaps below", Tone.WARNING);
        }
        return isAll(facts.below(), Tone.DONE)
                ? new State("delivered", Tone.DONE)
                : new State("being delivered", Tone.GOOD);
    }

    private static State ofLeaf(Facts facts) {
        if (facts.measures().isEmpty()) {
            return facts.deepest() ? new State("not measured", Tone.NONE) : new State("nothing below it", Tone.WARNING);
        }
        if (facts.measures().contains(Tone.BAD)) {
            return new State("missed", Tone.BAD);
        }
        return facts.measures().contains(Tone.WARNING)
                ? new State("nearly there", Tone.WARNING)
                : facts.measures().contains(Tone.GOOD)
                        ? new State("on course", Tone.GOOD)
                        : new State("measured", Tone.NONE);
    }

    private static boolean isAll(List<Tone> tones, Tone tone) {
        return !tones.isEmpty() && tones.stream().allMatch(tone::equals);
    }
}
