package org.goldenthread.governance.scrutiny;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that scrutiny looks at.
 *
 * @param ref such as SCR-7
 * @param committees as references, the leading one first; more than one form a joint group
 * @param day the meeting, or a day of the month, in which it is to be looked at
 * @param owner the officer who supports it, as a post
 */
public record Inquiry(
        String ref,
        int version,
        String council,
        String title,
        List<String> committees,
        Why why,
        How how,
        @Nullable LocalDate day,
        @Nullable String owner,
        InquiryState life,
        String outcome) {
    public Inquiry {
        committees = List.copyOf(committees);
    }

    /** Where it came from and why it is worth the time. @param words such as the name of the report */
    public record Why(Source source, String words, String reason) {}

    /** Where the suggestion came from. */
    public enum Source {
        REQUEST("Request to the committee"),
        COUNCILLOR("A councillor"),
        PLAN("A plan"),
        DECISION("A decision called in"),
        FORWARD("The forward plan"),
        FINDING("A finding"),
        MEASURE("A measure"),
        REGULATOR("A regulator or auditor"),
        PUBLIC("The public");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; a request for an unknown one. */
        public static Source ofCode(String code) {
            for (var one : values()) {
                if (one.code().equals(code)) {
                    return one;
                }
            }
            return REQUEST;
        }
    }

    /** In which way it is looked at. */
    public enum How {
        PRE_DECISION("Before the decision", 2),
        REVIEW("Review", 3),
        CHALLENGE("Performance challenge", 2),
        TASK_GROUP("Task group", 4),
        BRIEFING("Briefing", 1);

        private final String words;
        private final int weight;

        How(String words, int weight) {
            this.words = words;
            this.weight = weight;
        }

        public String words() {
            return words;
        }

        /** How much of a committee's time it takes, a briefing being 1. */
        public int weight() {
            return weight;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; a review for an unknown one. */
        public static How ofCode(String code) {
            for (var one : values()) {
                if (one.code().equals(code)) {
                    return one;
                }
            }
            return REVIEW;
        }
    }

    public boolean joint() {
        return committees.size() > 1;
    }

    /** How it stands on a day. */
    public State state(LocalDate today) {
        boolean late = life.live() && day != null && day.isBefore(today);
        return switch (life) {
            case PROPOSED, PROGRAMMED, UNDERWAY ->
                late
                        ? new State(life.words() + ", its day has passed", Tone.WARNING)
                        : new State(life.words(), Tone.NONE);
            case REPORTED, DROPPED -> new State(life.words(), Tone.DONE);
        };
    }
}
