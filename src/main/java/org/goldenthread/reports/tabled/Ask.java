package org.goldenthread.reports.tabled;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an issued report recommends to its body, word for word.
 *
 * @param number as it is printed, such as 1.2; empty where the template numbers nothing
 */
public record Ask(long id, String report, int position, String number, Verb verb, String words, Answer answer) {

    /**
     * What the meeting made of it.
     *
     * @param amended how it reads now, where it was agreed with changes
     * @param decision that was taken on it, as a reference
     * @param recommendation that another body was asked to answer, as a reference
     */
    public record Answer(
            Outcome outcome,
            String amended,
            @Nullable LocalDate day,
            @Nullable String decision,
            @Nullable String recommendation) {
        public static final Answer NONE = new Answer(Outcome.NONE, "", null, null, null);

        public boolean open() {
            return outcome == Outcome.NONE;
        }
    }

    /** What a body is asked to do, in the word that a recommendation begins with. */
    public enum Verb {
        NOTE("note", "\\b(noted?|notes|receiv(e|ed)|considered?)\\b"),
        INVITE("invite comments", "\\b(invite[sd]?|comments?|views|ask(s|ed)? the|request(s|ed)? the)\\b"),
        REFER("refer", "\\brefer(s|red)?\\b"),
        APPROVE("approve", "\\b(approve[sd]?|adopt(s|ed)?|award(s|ed)?)\\b"),
        AGREE("agree", "\\b(agree[sd]?|confirm(s|ed)?|authori[sz]e[sd]?|delegate[sd]?)\\b");

        private final String words;
        private final Pattern sign;

        Verb(String words, String sign) {
            this.words = words;
            this.sign = Pattern.compile(sign, Pattern.CASE_INSENSITIVE);
        }

        /** Such as "invite comments". */
        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether another body has to answer once it is agreed. */
        public boolean asksOthers() {
            return this == INVITE || this == REFER;
        }

        /** The verb that comes first in a text; agree where none is found. */
        public static Verb in(String text) {
            return Stream.of(values())
                    .filter(one -> one.at(text) >= 0)
                    .min(java.util.Comparator.comparingInt(one -> one.at(text)))
                    .orElse(AGREE);
        }

        private int at(String text) {
            var found = sign.matcher(text);
            return found.find() ? found.start() : -1;
        }

        public static Verb ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What a meeting may make of it. */
    public enum Outcome {
        NONE("No outcome yet", Tone.NONE),
        NOTED("Noted", Tone.DONE),
        AGREED("Agreed", Tone.GOOD),
        AMENDED("Agreed with changes", Tone.GOOD),
        DEFERRED("Deferred", Tone.WARNING),
        REFERRED("Referred to another body", Tone.WARNING),
        REJECTED("Not agreed", Tone.NONE);

        private final String words;
        private final Tone tone;

        Outcome(String words, Tone tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        public State state() {
            return new State(words, tone);
        }

        public String code() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }

        /** Whether it now holds, as it was printed or with changes. */
        public boolean holds() {
            return this == AGREED || this == AMENDED;
        }

        /** The one with a code; empty for an unknown one. */
        public static Optional<Outcome> find(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** The words that hold: those of the meeting where it changed them. */
    public String held() {
        return answer.outcome() == Outcome.AMENDED ? answer.amended() : words;
    }
}
