package org.goldenthread.measures.performance;

import java.math.BigDecimal;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.rating.Verdict;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * One period of a measure's course.
 *
 * @param value the figure; absent where the standing says why there is none
 * @param aims what it was to be
 * @param parts what it was worked out from
 * @param verdict the rating, with its sentence and inputs
 * @param definition the version of the sheet that the period is judged by
 */
public record Point(
        Period period,
        @Nullable BigDecimal value,
        Standing standing,
        Aims aims,
        Parts parts,
        Verdict verdict,
        Definition definition) {

    /**
     * What a figure was to be.
     *
     * @param target of two boundaries the aspirational one
     * @param lower of two boundaries the acceptable one
     * @param annual whether it is the year's target, which stands for each period of the year
     */
    public record Aims(
            @Nullable BigDecimal target, @Nullable BigDecimal lower, boolean annual) {
        static final Aims NONE = new Aims(null, null, false);
    }

    /** What a figure was worked out from. */
    public record Parts(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {}

    public boolean present() {
        return value != null;
    }

    /** Whether it is no figure that is to be followed by a better one. */
    public boolean firm() {
        return standing != Standing.PROVISIONAL && standing != Standing.ESTIMATED;
    }
}
