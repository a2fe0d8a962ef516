package org.goldenthread.publishing.reminders;

import java.util.List;
import java.util.Set;

/**
 * What a round of reminders did.
 *
 * @param missing what has to be set before mail leaves; empty where it does
 * @param lines one a person and council that was looked at
 */
public record Reminding(List<String> missing, List<Line> lines) {
    public Reminding {
        missing = List.copyOf(missing);
        lines = List.copyOf(lines);
    }

    /** What became of somebody's reminder. */
    public enum Fate {
        SENT("sent"),
        DUE("would be sent"),
        FAILED("could not be sent"),
        SENT_BEFORE("was sent before"),
        NOTHING("owes nothing to be reminded of"),
        QUIET("not at this hour or on this day"),
        UNWANTED("wants none");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One person.
     *
     * @param posts those that the person holds
     * @param items how many updates the message tells of
     * @param problem what the mail server said; empty where it took the message
     */
    public record Line(String council, String email, Set<String> posts, Fate fate, int items, String problem) {}

    public long count(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }
}
