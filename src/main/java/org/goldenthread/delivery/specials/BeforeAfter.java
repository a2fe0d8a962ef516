package org.goldenthread.delivery.specials;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A measure before and after a pilot or an intervention.
 *
 * @param higher whether a higher figure is the better one
 */
record BeforeAfter(
        long id, String ref, String measure, String unit, Reading before, Reading after, boolean higher, int version) {

    /** A figure and its day; both absent while nobody has measured. */
    record Reading(@Nullable BigDecimal figure, @Nullable LocalDate day) {}

    /** Whether it has become better, as far as both figures are known. */
    State state() {
        if (before.figure() == null) {
            return new State("no figure from before", Tone.WARNING);
        }
        if (after.figure() == null) {
            return new State("not measured afterwards yet", Tone.NONE);
        }
        int change = after.figure().compareTo(before.figure());
        if (change == 0) {
            return new State("the same", Tone.NONE);
        }
        return change > 0 == higher ? new State("better", Tone.GOOD) : new State("worse", Tone.BAD);
    }

    /** "+3.5" or "−2"; empty while one figure is missing. */
    String change() {
        if (before.figure() == null || after.figure() == null) {
            return "";
        }
        var change = after.figure().subtract(before.figure());
        var size = change.abs().stripTrailingZeros().toPlainString();
        return change.signum() == 0 ? "0" : (change.signum() > 0 ? "+" : "−") + size;
    }

    static String words(Reading reading) {
        return reading.figure() == null
                ? ""
                : reading.figure().signum() == 0
                        ? "0"
                        : reading.figure().stripTrailingZeros().toPlainString();
    }
}
