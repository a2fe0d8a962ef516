package org.goldenthread.measures.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The targets of one year of a subject, as they stand and as they were first.
 *
 * @param lines the whole year first where it is divided, then its periods
 * @param baseline that later years are held against; null where this year is none
 */
public record TargetYear(
        Span span, List<Entered> lines, @Nullable BigDecimal baseline) {
    public TargetYear {
        lines = List.copyOf(lines);
    }

    /**
     * What is known of one period.
     *
     * @param value what it came to; null where there is no figure yet
     * @param before the value of the same period a year before
     */
    public record Entered(
            org.goldenthread.vocabulary.Period period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal before,
            Aimed target,
            Aimed lower) {}

    /**
     * A target and its past.
     *
     * @param now null where there is none
     * @param original what was set first; null where none ever was
     * @param revisions how often it was changed since
     * @param words of whoever set it last
     */
    public record Aimed(
            @Nullable BigDecimal now,
            @Nullable BigDecimal original,
            int revisions,
            String words,
            @Nullable Long account,
            @Nullable Instant set) {
        static final Aimed NONE = new Aimed(null, null, 0, "", null, null);

        /** Whether the target is another one than was set first. */
        public boolean revised() {
            return original != null && (now == null || now.compareTo(original) != 0);
        }
    }
}
