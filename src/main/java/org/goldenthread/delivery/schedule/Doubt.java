package org.goldenthread.delivery.schedule;

import java.util.Comparator;

/**
 * DayNumbers of a task that cannot be right, or that nobody can rely on.
 *
 * @param sentence what is wrong and what would put it right
 */
public record Doubt(String ref, Sort sort, String sentence) implements Comparable<Doubt> {
    private static final Comparator<Doubt> ORDER =
            Comparator.comparing(Doubt::sort).thenComparing(Doubt::ref);

    /** What kind of doubt it is, the gravest first. */
    public enum Sort {
        BACKWARDS("Due before it starts"),
        DONE_IN_THE_FUTURE("Done in the future"),
        OVERTAKEN("Forecast has passed"),
        TOO_EARLY("Starts before what it waits for"),
        NOT_STARTED("Should have started"),
        PROGRESS("Progress and dates disagree"),
        NO_DATES("No dates"),
        NO_BASELINE("No baseline");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public int compareTo(Doubt other) {
        return ORDER.compare(this, other);
    }
}
