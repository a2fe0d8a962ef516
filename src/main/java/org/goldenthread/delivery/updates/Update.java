package org.goldenthread.delivery.updates;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.Period;

/**
 * What an undertaking says of a period.
 *
 * @param closes the last day on which it may be rewritten
 * @param version how often it was written; whoever rewrites it says which one they had before their eyes
 * @param corrections what was added after it had closed, the first one first
 */
public record Update(
        long id, String ref, Period period, LocalDate closes, Words words, int version, List<String> corrections) {
    public Update {
        corrections = List.copyOf(corrections);
    }

    /**
     * The words of an update.
     *
     * @param done what was done in the period
     * @param next what comes next
     * @param decisions what has to be decided, and by whom
     * @param help where help is needed
     */
    public record Words(String done, String next, String decisions, String help) {
        public static final Words NONE = new Words("", "", "", "");

        Words stripped() {
            return new Words(done.strip(), next.strip(), decisions.strip(), help.strip());
        }
    }

    public boolean isClosed(LocalDate today) {
        return today.isAfter(closes);
    }
}
