package org.goldenthread.measures.comparison;

import java.util.List;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;

/**
 * The councils that are compared, with one figure each; one without a figure is left out and said so.
 *
 * @param names one a place of the line
 * @param leftOut why those that have no usable figure are left out, one sentence part each ("Hilltown: suppressed")
 */
public record Field(Polarity polarity, Line figures, List<String> names, List<String> leftOut) {
    public Field {
        names = List.copyOf(names);
        leftOut = List.copyOf(leftOut);
        if (names.size() != figures.count()) {
            throw new IllegalArgumentException("each figure that is compared has a name");
        }
    }

    /** How many figures there are. */
    public int count() {
        int count = 0;
        for (int i = 0; i < figures.count(); i++) {
            count += figures.has(i) ? 1 : 0;
        }
        return count;
    }
}
