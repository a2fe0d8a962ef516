package org.goldenthread.measures.reading;

import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * A column of figures, and what its heading says of all of them.
 *
 * @param index where it is, from 0
 * @param figure what its figures are
 * @param measure the measure its heading names; null where the row names it
 * @param subject whose figures they are; null where the row says so
 * @param breakdown what its heading adds; empty for nothing
 * @param period the time its heading names; null where the row names it
 * @param standing how sure its figures are
 * @param across whether it was found by its heading among others like it, so that a blank cell says nothing
 */
record FigureColumn(
        int index,
        Figure figure,
        @Nullable String measure,
        @Nullable Subject subject,
        String breakdown,
        @Nullable Period period,
        Standing standing,
        boolean across) {

    /** Whether a blank cell of the column says that a figure is missing. */
    boolean speaksWhenBlank() {
        return figure == Figure.VALUE && !across;
    }
}
