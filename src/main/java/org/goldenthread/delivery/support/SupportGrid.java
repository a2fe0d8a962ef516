package org.goldenthread.delivery.support;

import java.util.List;
import org.goldenthread.vocabulary.Problem;

/**
 * A table of months, to read or to type into.
 *
 * @param heads the months
 * @param action where the form is sent; empty for a table to read
 */
public record SupportGrid(String caption, List<String> heads, List<Line> lines, String action, List<Problem> problems) {
    public SupportGrid {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** A service or an undertaking with a cell for each month. */
    public record Line(String name, String href, List<Box> boxes) {}

    /**
     * One cell.
     *
     * @param field its name in the form
     * @param words what stands or was typed in it
     * @param was what was saved when the form was made
     * @param load how the month stands; absent in a form
     */
    public record Box(
            String field,
            String words,
            String was,
            @org.jspecify.annotations.Nullable Load load) {}
}
