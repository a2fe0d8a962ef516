package org.goldenthread.delivery.budget;

import org.goldenthread.delivery.budget.Line.Amounts;
import org.goldenthread.delivery.budget.Line.Backing;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/**
 * Lines of budgets added up, to the penny.
 *
 * @param planned what all lines plan
 * @param bid what of it hangs on a bid that is not awarded
 * @param unfunded what of it no source pays for
 * @param forecast what is expected: a line's forecast, or its plan where nobody has forecast it
 * @param spent what is known to be spent
 * @param lines how many lines
 * @param reported how many of them say what is spent
 */
record Sums(Money planned, Money bid, Money unfunded, Money forecast, Money spent, int lines, int reported) {
    static final Sums NONE = new Sums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0);

    Sums plus(Amounts line) {
        var spends = line.spent();
        return new Sums(
                planned.plus(line.planned()),
                line.backing() == Backing.BID ? bid.plus(line.planned()) : bid,
                line.backing() == Backing.NONE ? unfunded.plus(line.planned()) : unfunded,
                forecast.plus(line.forecast() == null ? line.planned() : line.forecast()),
                spends == null ? spent : spent.plus(spends),
                lines + 1,
                spends == null ? reported : reported + 1);
    }

    Sums plus(Sums other) {
        return new Sums(
                planned.plus(other.planned),
                bid.plus(other.bid),
                unfunded.plus(other.unfunded),
                forecast.plus(other.forecast),
                spent.plus(other.spent),
                lines + other.lines,
                reported + other.reported);
    }

    /** What of the plan is not certain to be paid for: bids that are not awarded, and what nobody pays for. */
    Money gap() {
        return bid.plus(unfunded);
    }

    /** How much more is expected than planned; negative for less. */
    Money over() {
        return forecast.minus(planned);
    }

    State state() {
        return state(lines, bid, unfunded);
    }

    /** How lines stand of which so much hangs on bids, and so much has no funding. */
    static State state(long lines, Money bid, Money unfunded) {
        if (lines == 0) {
            return new State("no budget", Tone.NONE);
        }
        if (!unfunded.isZero()) {
            return new State("funding gap", Tone.BAD);
        }
        return bid.isZero() ? new State("funded", Tone.GOOD) : new State("hangs on a bid", Tone.WARNING);
    }
}
