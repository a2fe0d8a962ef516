package org.goldenthread.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * Something that meets and decides, advises or looks after: Cabinet, Audit Committee, a short-life group.
 *
 * @param ref such as BDY-7
 * @param officer the post that supports it and answers for its papers
 * @param lines whom it reports to, the main line first
 */
public record Body(
        String ref,
        int version,
        String council,
        String name,
        State state,
        Words words,
        Life life,
        @Nullable String officer,
        List<Line> lines) {
    public Body {
        lines = List.copyOf(lines);
    }

    /**
     * What it is for.
     *
     * @param remit what it looks after, in a few sentences; the whole of it stands in its terms of reference
     */
    public record Words(Sort sort, String remit) {}

    /**
     * From when to when it is there.
     *
     * @param established its first day
     * @param sunset the day on which it ends unless it is prolonged
     * @param review by when it is to be looked at whether it is still needed
     */
    public record Life(
            BodyState state,
            @Nullable LocalDate established,
            @Nullable LocalDate sunset,
            @Nullable LocalDate review) {}

    /**
     * A line to a body that this one reports to.
     *
     * @param about what is reported there, such as "benefits"; empty for everything
     */
    public record Line(String to, String about) {}

    /** What sort of body it is. */
    public enum Sort {
        COUNCIL("Council, executive"),
        BOARD("Board"),
        COMMITTEE("Committee"),
        PANEL("Panel"),
        GROUP("Group"),
        SHORT_LIFE("Short-life group"),
        PARTNERSHIP("Partnership board");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; a group for an unknown one. */
        public static Sort ofCode(String code) {
            for (var one : values()) {
                if (one.code().equals(code.strip().toLowerCase(Locale.ROOT))) {
                    return one;
                }
            }
            return GROUP;
        }
    }

    /** Whether it still meets. */
    public boolean live() {
        return life.state().live();
    }

    /** The body that it reports to in the first place. */
    public @Nullable String reportsTo() {
        return lines.isEmpty() ? null : lines.getFirst().to();
    }
}
