package org.goldenthread.measures.reading.words;

import org.goldenthread.measures.figures.Standing;
import org.jspecify.annotations.Nullable;

/** What a status beside a figure says of it. */
public final class FigureMarks {
    private FigureMarks() {}

    /** How sure the figure is by a mark such as "p", "Revised" or "[e]"; null where the mark says nothing of that. */
    public static @Nullable Standing standing(String mark) {
        var bare = mark.startsWith("[") && mark.endsWith("]") ? mark.substring(1, mark.length() - 1) : mark;
        return Marks.standing(bare);
    }
}
