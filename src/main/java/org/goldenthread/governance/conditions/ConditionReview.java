package org.goldenthread.governance.conditions;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a decision was looked at.
 *
 * @param was the condition as it read before
 * @param due the day on which it was to be looked at
 * @param next when it is looked at again; absent for one that was lifted
 */
public record ConditionReview(
        LocalDate day,
        Outcome outcome,
        String words,
        String was,
        @Nullable LocalDate due,
        @Nullable LocalDate next) {

    /** What the review made of it. */
    public enum Outcome {
        KEPT("Kept as it is"),
        CHANGED("Kept, in other words"),
        LIFTED("Lifted: it is met, or not needed any more");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Outcome> ofCode(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** Whether it was looked at after the day that was agreed. */
    public boolean late() {
        return due != null && day.isAfter(due);
    }
}
