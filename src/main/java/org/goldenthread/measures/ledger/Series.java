package org.goldenthread.measures.ledger;

import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;

/** Which figures of a measure: the values by quarter, the targets by year. */
public record Series(String measure, Figure figure, Length length) {
    public static Series values(String measure, Length length) {
        return new Series(measure, Figure.VALUE, length);
    }

    public Series of(Figure other) {
        return new Series(measure, other, length);
    }
}
