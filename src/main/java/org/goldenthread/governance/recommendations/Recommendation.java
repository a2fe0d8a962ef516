package org.goldenthread.governance.recommendations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recommended to somebody who has to answer.
 *
 * @param ref such as REC-7
 * @param owner the post that carries it out
 * @param due by when it is to be carried out
 */
public record Recommendation(
        String ref,
        int version,
        String council,
        String title,
        Origin origin,
        String wording,
        Answer answer,
        @Nullable String owner,
        @Nullable LocalDate due) {
    /** An executive answers its scrutiny within two months (Local Government Act 2000, section 9FE). */
    public static final int MONTHS = 2;

    /**
     * Who recommended it, when, and to whom.
     *
     * @param inquiry the inquiry that it came from, as a reference
     */
    public record Origin(
            Source source,
            @Nullable String body,
            String named,
            LocalDate day,
            @Nullable String toBody,
            String toNamed,
            @Nullable String inquiry) {}

    /**
     * What was answered, and what came of it.
     *
     * @param decision that answered it, as a reference
     * @param evidence that it was done
     */
    public record Answer(
            Life life,
            LocalDate due,
            @Nullable LocalDate day,
            String words,
            @Nullable String decision,
            @Nullable LocalDate done,
            String evidence) {}

    /** Who recommends. */
    public enum Source {
        SCRUTINY("Scrutiny"),
        AUDITOR("An auditor or inspector"),
        REPORT("A report");

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

        /** The one with a code; scrutiny for an unknown one. */
        public static Source ofCode(String code) {
            return Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(SCRUTINY);
        }
    }

    /** How it stands, with the table of every move that is allowed. */
    public enum Life {
        AWAITED("waiting for a response"),
        ACCEPTED("accepted"),
        PARTLY("accepted in part"),
        REJECTED("not accepted"),
        DONE("carried out");

        private final String words;

        Life(String words) {
            this.words = words;
        }

        /** Where it may go from here. */
        public Set<Life> allowed() {
            return switch (this) {
                case AWAITED -> EnumSet.of(ACCEPTED, PARTLY, REJECTED);
                case ACCEPTED, PARTLY -> EnumSet.of(REJECTED, DONE);
                case REJECTED, DONE -> EnumSet.of(ACCEPTED, PARTLY);
            };
        }

        public boolean open() {
            return this == AWAITED || this == ACCEPTED || this == PARTLY;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Life ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** The one with a code; empty for an unknown one. */
        public static Optional<Life> find(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** The day that comes next: of its answer, then of carrying it out; null where none is set or all is done. */
    public @Nullable LocalDate next() {
        return switch (answer.life()) {
            case AWAITED -> answer.due();
            case ACCEPTED, PARTLY -> due;
            case REJECTED, DONE -> null;
        };
    }

    /** How it stands on a day. */
    public State state(LocalDate today) {
        return switch (answer.life()) {
            case AWAITED ->
                answer.due().isBefore(today)
                        ? new State("response overdue", Tone.BAD)
                        : new State("waiting for a response", Tone.NONE);
            case ACCEPTED, PARTLY ->
                due != null && due.isBefore(today)
                        ? new State(answer.life().words() + ", late", Tone.BAD)
                        : new State(answer.life().words() + ", to be done", Tone.NONE);
            case REJECTED, DONE -> new State(answer.life().words(), Tone.DONE);
        };
    }
}
