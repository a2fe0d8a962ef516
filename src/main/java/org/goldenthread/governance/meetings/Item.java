package org.goldenthread.governance.meetings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param ref of the meeting
 * @param position its number on the agenda, from 1
 */
public record Item(long id, String ref, int position, Words words, Paper paper, Minute minute) {

    /** What it is. @param exempt whether the public is kept out while it is dealt with */
    public record Words(String title, Sort sort, boolean exempt) {}

    /**
     * What is read for it.
     *
     * @param words what the paper is called, or where it lies
     * @param about the record that the item is about, such as a report; absent where there is none
     * @param post the post that owes the paper
     * @param wanted whether a written paper is due
     * @param received the day on which it was there
     * @param obligation the standing obligation that it meets
     */
    public record Paper(
            String words,
            @Nullable String about,
            @Nullable String post,
            boolean wanted,
            @Nullable LocalDate received,
            @Nullable Long obligation) {
        public static final Paper NONE = new Paper("", null, null, false, null, null);

        public boolean missing() {
            return wanted && received == null;
        }
    }

    /** What was said and what came of it. */
    public record Minute(Outcome outcome, String words) {
        public static final Minute NONE = new Minute(Outcome.NONE, "");

        public boolean open() {
            return outcome == Outcome.NONE && words.isBlank();
        }
    }

    /** What sort of item it is. */
    public enum Sort {
        DECISION("For decision"),
        NOTING("For noting"),
        STANDING("Standing item");

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

        /** The one with a code; for noting with an unknown one. */
        public static Sort ofCode(String code) {
            return Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(NOTING);
        }
    }

    /** What came of an item. */
    public enum Outcome {
        NONE("No outcome yet"),
        AGREED("Agreed"),
        AMENDED("Agreed with changes"),
        NOTED("Noted"),
        DEFERRED("Deferred"),
        REFERRED("Referred to another body"),
        REFUSED("Not agreed"),
        WITHDRAWN("Withdrawn");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; none with an unknown one. */
        public static Outcome ofCode(String code) {
            return Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(NONE);
        }
    }
}
