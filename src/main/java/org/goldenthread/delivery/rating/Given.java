package org.goldenthread.delivery.rating;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a rule may look at.
 *
 * @param progress how much is done, in percent
 * @param expected how much should be done by when
 * @param waitsFor what it waits for that is late, or null
 * @param criteria how the whole was judged; only a rule for projects asks
 */
public record Given(
        Life life,
        Days days,
        int progress,
        Expectation expected,
        @Nullable Waiting waitsFor,
        Criteria criteria) {

    /** Where it stands, as far as a rating is concerned. */
    public enum Life {
        OPEN,
        DONE,
        /** Deferred, suspended or stopped by decision. */
        SET_ASIDE,
        /** Without an end: it cannot be late. */
        ONGOING
    }

    /**
     * Its dates.
     *
     * @param due the agreed day
     * @param forecast the day its owner expects, where another
     */
    public record Days(
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable LocalDate forecast) {}

    /**
     * A late task that it waits for.
     *
     * @param ref what is late
     * @param pushes by how many days that makes this one later than it is due; 0 where there is room
     */
    public record Waiting(String ref, int pushes) {}

    /** What a project is judged by besides its dates. */
    public enum Criterion {
        TIME,
        COST,
        SCOPE,
        BENEFITS;

        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which criteria were judged, and which of them will not be met within tolerance.
     *
     * @param judged those that somebody looked at
     * @param breached those of them that will not be met
     */
    public record Criteria(Set<Criterion> judged, Set<Criterion> breached) {
        public static final Criteria NONE = new Criteria(Set.of(), Set.of());

        public Criteria {
            judged = Set.copyOf(judged);
            breached = Set.copyOf(breached);
            if (!judged.containsAll(breached)) {
                throw new IllegalArgumentException("what is breached was judged");
            }
        }

        /** All four were judged. */
        public static Criteria breaching(Set<Criterion> breached) {
            return new Criteria(EnumSet.allOf(Criterion.class), breached);
        }
    }

    public Given {
        if (progress < 0 || progress > 100) {
            throw new IllegalArgumentException("progress runs from 0 to 100 percent");
        }
    }

    /** Open, with a straight path from its start to the day on which it is due. */
    public static Given open(Days days, int progress) {
        return new Given(Life.OPEN, days, progress, Expectation.LINEAR, null, Criteria.NONE);
    }
}
