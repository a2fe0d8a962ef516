package org.goldenthread.delivery.raid;

import java.time.LocalDate;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log.
 *
 * @param href the page of what it is about
 * @param about what it belongs to, in words
 * @param weight how heavy it is, in the words of whoever judges it; empty where nobody does
 * @param words what is to be known of it besides its title
 */
public record RaidEntry(
        Type type,
        String ref,
        String title,
        String href,
        String about,
        String weight,
        State state,
        String owner,
        @Nullable LocalDate due,
        String words) {

    /** What sort of line it is. Assumptions stand in business cases, and no room keeps them one by one. */
    public enum Type {
        RISK("risk"),
        ISSUE("issue"),
        DEPENDENCY("dependency");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
