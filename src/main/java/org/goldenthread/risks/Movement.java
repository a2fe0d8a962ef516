package org.goldenthread.risks;

import org.goldenthread.risks.Risk.Seen;
import org.jspecify.annotations.Nullable;

/**
 * How far a risk has moved: its current score less the score when the same body last saw it.
 *
 * @param steps how many points; 0 where it has not moved or cannot be compared
 */
public record Movement(Way way, int steps) {

    /** Which way it went. */
    public enum Way {
        /** Not seen by this body before. */
        NEW("new", "✱"),
        UP("up", "▲"),
        DOWN("down", "▼"),
        SAME("no change", "▬"),
        /** Judged now and not then, or then and not now, or in matrices that nobody has mapped. */
        UNKNOWN("not comparable", "?");

        private final String words;
        private final String sign;

        Way(String words, String sign) {
            this.words = words;
            this.sign = sign;
        }

        public String words() {
            return words;
        }

        public String sign() {
            return sign;
        }
    }

    /** Since a body last saw it. @param now the current score; absent while nobody has judged */
    public static Movement of(@Nullable Seen seen, @Nullable Integer now) {
        if (seen == null) {
            return new Movement(Way.NEW, 0);
        }
        if (seen.score() == null || now == null) {
            return new Movement(seen.matrix() == null && now == null ? Way.SAME : Way.UNKNOWN, 0);
        }
        return between(seen.score(), now);
    }

    /** From one score to another of the same matrix. */
    public static Movement between(int before, int now) {
        int steps = now - before;
        return new Movement(steps > 0 ? Way.UP : steps < 0 ? Way.DOWN : Way.SAME, Math.abs(steps));
    }

    /** "▲ up 4", "▬ no change", "✱ new". */
    public String words() {
        return way.sign() + " " + way.words() + (steps == 0 ? "" : " " + steps);
    }
}
