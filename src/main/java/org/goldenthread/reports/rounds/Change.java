package org.goldenthread.reports.rounds;

import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing between two rounds.
 *
 * @param before absent where it is new
 * @param after absent where it is gone
 */
public record Change(
        Sort sort, @Nullable Answer before, @Nullable Answer after) {

    /** How it changed. */
    public enum Sort {
        WORSE("Worse", Tone.BAD),
        BETTER("Better", Tone.GOOD),
        CHANGED("Changed, no judgement", Tone.NONE),
        NEW("New", Tone.NONE),
        GONE("Gone or resolved", Tone.DONE),
        SAME("Unchanged", Tone.NONE);

        private final State state;

        Sort(String words, Tone tone) {
            this.state = new State(words, tone);
        }

        public State state() {
            return state;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The same seen from the other end. */
        public Sort reversed() {
            return switch (this) {
                case WORSE -> BETTER;
                case BETTER -> WORSE;
                case NEW -> GONE;
                case GONE -> NEW;
                case CHANGED, SAME -> this;
            };
        }
    }

    /** The line of the later round; of one that is gone that of the earlier. */
    public Answer shown() {
        return java.util.Objects.requireNonNull(after == null ? before : after);
    }

    /** "12.4%, met" as it stood; a dash where it did not. */
    public static String words(@Nullable Answer answer) {
        if (answer == null) {
            return "–";
        }
        var words = answer.told().words();
        var state = answer.told().state().words();
        return words.isEmpty()
                ? state
                : words.length() > 160 ? words.substring(0, 157) + "…, " + state : words + ", " + state;
    }
}
