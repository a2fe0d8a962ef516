package org.goldenthread.governance.decisions;

import java.time.LocalDate;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a council decides from a day on: what makes a decision key, how long it can be called in, how much notice it
 * gives.
 *
 * @param threshold spending or saving from which on a decision is key; absent where money is no test
 * @param wards how many wards it must touch to be key; absent where wards are no test
 * @param callInDays working days after publication in which it can be called in
 * @param noticeDays clear days that the forward plan gives
 * @param informs who is told under general exception
 * @param agrees who has to agree to special urgency
 */
public record DecisionRule(
        LocalDate starts,
        @Nullable Money threshold,
        @Nullable Integer wards,
        int callInDays,
        int noticeDays,
        String informs,
        String agrees) {

    /**
     * What English law asks where a council has set nothing of its own: two wards, five working days by custom, 28
     * clear days (SI 2012/2089, regulations 5 and 8 to 11). The threshold of money is always local.
     */
    public static final DecisionRule USUAL = new DecisionRule(
            LocalDate.MIN,
            null,
            2,
            5,
            28,
            "The chair of the relevant scrutiny committee, or every member of it",
            "The chair of the relevant scrutiny committee; without one the chair, or the vice-chair, of the council");

    /** Whether the council has any test at all; councils outside England need not know key decisions. */
    public boolean tests() {
        return threshold != null || wards != null;
    }
}
