package org.goldenthread.measures.rating;

import org.goldenthread.measures.figures.Line;
import org.jspecify.annotations.Nullable;

/**
 * Lines of equal length that are rated together, place by place.
 *
 * @param lastYear the figure of the same period last year of each place; only some rules ask for it
 */
public record Columns(
        Line values,
        @Nullable Line targets,
        @Nullable Line lowerTargets,
        @Nullable Line lastYear) {
    public Columns {
        for (var other : new @Nullable Line[] {targets, lowerTargets, lastYear}) {
            if (other != null && other.count() != values.count()) {
                throw new IllegalArgumentException("lines that are rated together have one length");
            }
        }
    }

    public static Columns of(Line values, @Nullable Line targets) {
        return new Columns(values, targets, null, null);
    }
}
