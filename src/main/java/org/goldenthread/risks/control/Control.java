package org.goldenthread.risks.control;

import java.time.LocalDate;
import java.util.Locale;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that is in place and makes a risk less likely or less bad.
 *
 * @param owner the post that answers for it
 * @param tested the day somebody last looked whether it works
 * @param ended the day it was given up
 */
public record Control(
        long id,
        String title,
        Side side,
        @Nullable String owner,
        Effect effect,
        @Nullable LocalDate tested,
        @Nullable LocalDate ended) {

    /** On which side of the event it stands. */
    public enum Side {
        PREVENTS("Makes it less likely"),
        REDUCES("Makes it less bad");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Side ofCode(String code) {
            return code.equals("reduces") ? REDUCES : PREVENTS;
        }
    }

    /** How well it works. */
    public enum Effect {
        UNKNOWN("", new State("not known", Tone.NONE)),
        WEAK("weak", new State("weak", Tone.BAD)),
        PARTIAL("partial", new State("partly effective", Tone.WARNING)),
        STRONG("strong", new State("effective", Tone.GOOD));

        private final String code;
        private final State state;

        Effect(String code, State state) {
            this.code = code;
            this.state = state;
        }

        public String code() {
            return code;
        }

        public State state() {
            return state;
        }

        /** The one with a code; unknown for an unknown one. */
        public static Effect ofCode(String code) {
            for (var one : values()) {
                if (one.code.equals(code)) {
                    return one;
                }
            }
            return UNKNOWN;
        }
    }
}
