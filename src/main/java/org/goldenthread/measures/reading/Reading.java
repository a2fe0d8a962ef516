package org.goldenthread.measures.reading;

import java.math.BigDecimal;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * One figure found in a file. Measure, subject, breakdown and period are the same instance whenever they are the same,
 * so that whoever takes the readings may look each up once.
 *
 * @param row where it stands, from 1
 * @param column where it stands, from 1
 * @param measure the measure's code where the file gives one, else its name; {@link Outcome#measures()} has the names
 * @param subject whose figure it is
 * @param breakdown the part of the subject it is for, several parted by "; "; empty for the whole
 * @param period the time it is for
 * @param figure what it is: the value itself, its numerator, the target …
 * @param value times ten to the power of the scale; {@link Line#NO_FIGURE} where there is none
 * @param scale how many decimals, 0 to 12
 * @param standing what it is worth, or why there is none
 * @param note what the file says of it, or what was done to read it; mostly empty
 */
public record Reading(
        int row,
        int column,
        String measure,
        Subject subject,
        String breakdown,
        Period period,
        Figure figure,
        long value,
        int scale,
        Standing standing,
        String note) {

    /** Whether there is a figure. */
    public boolean present() {
        return value != Line.NO_FIGURE;
    }

    /** The figure as a decimal; null where there is none. */
    public @Nullable BigDecimal decimal() {
        return present() ? BigDecimal.valueOf(value, scale) : null;
    }
}
