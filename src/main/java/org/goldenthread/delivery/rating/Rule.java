package org.goldenthread.delivery.rating;

import java.time.LocalDate;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** A way of rating progress: how it judges is code, its limits and words are data with a version. */
public sealed interface Rule permits Pace, Complete, Behind, Breaches, Ahead {
    State NO_DATA = new State("No data", Tone.NONE);
    State NOT_DUE = new State("Not started yet", Tone.NONE);

    Edition edition();

    Scale scale();

    /** The rule in a sentence or two, with its limits. */
    String words();

    /** Whether a person has to judge for it, so that it rates projects and no actions. */
    default boolean asksForJudgement() {
        return false;
    }

    /** Judges one that is under way. */
    Judged open(Given given, LocalDate today);

    /** A level and the sentence that proves it. */
    record Judged(State state, String because) {}

    /** Judges on a day and says why. */
    default Verdict judge(Given given, LocalDate today) {
        var judged =
                switch (given.life()) {
                    case OPEN -> open(given, today);
                    case DONE -> new Judged(scale().done(), "it is done");
                    case SET_ASIDE -> new Judged(scale().aside(), "it was set aside by decision");
                    case ONGOING -> new Judged(scale().aside(), "it has no end to be late for");
                };
        return new Verdict(judged.state(), edition(), judged.because(), given, today);
    }
}
