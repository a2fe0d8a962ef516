package org.goldenthread.measures.api.taking;

import java.math.BigDecimal;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was sent, understood.
 *
 * @param index its place in the array
 * @param whom absent for the council itself
 */
record Row(int index, Where where, Subjects.@Nullable Written whom, String part, Worth worth) {

    /** Which figure it is, apart from whom it is about. */
    record Where(Measure measure, Figure figure, Period period) {}

    /** What is said of it. @param value absent where the standing says why there is none */
    record Worth(@Nullable BigDecimal value, Standing standing) {}

    Entry entry(int subject, int part) {
        var of = where;
        var value = worth.value();
        var entry = value == null
                ? Entry.absent(of.measure().ref(), of.figure(), subject, of.period(), worth.standing())
                : Entry.of(of.measure().ref(), of.figure(), subject, of.period(), value)
                        .worth(worth.standing());
        return entry.of(part);
    }
}
