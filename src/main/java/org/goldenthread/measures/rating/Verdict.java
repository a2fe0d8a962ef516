package org.goldenthread.measures.rating;

import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What a figure was judged to be, and why.
 *
 * @param level the level, or null where an outcome says why there is none
 * @param outcome why there is no level, or null where there is one
 * @param sentence the figures and what the rule makes of them, for a person to check by hand
 * @param given everything it was worked out from, as recorded
 */
public record Verdict(@Nullable Level level, @Nullable Outcome outcome, String sentence, Given given) {

    static Verdict of(Level level, String sentence, Given given) {
        return new Verdict(level, null, sentence, given);
    }

    static Verdict without(Outcome outcome, String sentence, Given given) {
        return new Verdict(null, outcome, sentence, given);
    }

    public String words() {
        return level != null ? level.words() : outcome != null ? outcome.words() : "";
    }

    public Tone tone() {
        return level != null ? level.tone() : outcome != null ? outcome.tone() : Tone.NONE;
    }

    /** Its number: a level's order, or an outcome's number below zero. */
    public byte code() {
        return level != null ? (byte) level.order() : outcome != null ? outcome.code() : Outcome.NO_DATA.code();
    }
}
