package org.goldenthread.delivery.support;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an enabling service in a month, and what it can give, in days of work.
 *
 * @param capacity absent where nobody has said how much there is
 */
public record Load(BigDecimal wanted, @Nullable BigDecimal capacity) {

    /** Days that are wanted beyond what there is; nought where there is enough or nobody knows. */
    public BigDecimal over() {
        return capacity == null ? BigDecimal.ZERO : wanted.subtract(capacity).max(BigDecimal.ZERO);
    }

    public boolean isOver() {
        return over().signum() > 0;
    }

    public State state() {
        if (wanted.signum() == 0 && capacity == null) {
            return new State("nothing", Tone.NONE);
        }
        if (capacity == null) {
            return new State("capacity not known", Tone.NONE);
        }
        return isOver()
                ? new State("over by " + days(over()), Tone.BAD)
                : wanted.compareTo(capacity) == 0 ? new State("full", Tone.WARNING) : new State("enough", Tone.GOOD);
    }

    /** "12 of 10" days, or how many are wanted where nobody knows how many there are. */
    public String words() {
        return capacity == null ? days(wanted) : days(wanted) + " of " + days(capacity);
    }

    static String days(BigDecimal days) {
        return days.signum() == 0 ? "0" : days.stripTrailingZeros().toPlainString();
    }
}
