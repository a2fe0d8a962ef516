package org.goldenthread.benefits;

import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sums of many lines for a year, or for several together.
 *
 * <p>Lines that are unachievable or withdrawn no longer count in the plan or the forecast; what was verified of an
 * unachievable one was saved all the same.
 *
 * @param planned identified: what counting lines plan
 * @param forecast what counting lines expect of the whole year
 * @param delivered what finance has verified
 * @param toCome what counting lines forecast beyond that
 * @param unproved what is said to be delivered and not verified
 * @param atRisk what is to come of lines at risk
 */
public record YearSum(
        Money planned,
        Money forecast,
        Money delivered,
        Money toCome,
        Money unproved,
        Money atRisk,
        Money fullYear,
        Money reversed,
        Counts counts) {

    /** How many lines stand in the sum, and of how many the forecast is known. */
    public record Counts(int lines, int forecast) {
        Counts plus(Counts other) {
            return new Counts(lines + other.lines, forecast + other.forecast);
        }
    }

    public static final YearSum NONE = new YearSum(
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            new Counts(0, 0));

    /** The sum of a single line's year. @param thisYear the financial year it is */
    public static YearSum of(SavingState state, LineYear year, int thisYear) {
        boolean counts = state.counts();
        var amounts = year.amounts();
        var toCome = counting(counts, year.toCome(thisYear));
        return new YearSum(
                counting(counts, amounts.planned()),
                counting(counts, amounts.forecast()),
                counting(state != SavingState.WITHDRAWN, year.proved()),
                toCome,
                counting(counts, year.unproved()),
                counting(state == SavingState.AT_RISK, toCome),
                counting(counts, amounts.fullYear()),
                counting(counts, amounts.reversed()),
                new Counts(counts ? 1 : 0, counts && amounts.forecast() != null ? 1 : 0));
    }

    private static Money counting(boolean counts, @Nullable Money amount) {
        return counts && amount != null ? amount : Money.ZERO;
    }

    public YearSum plus(YearSum other) {
        return new YearSum(
                planned.plus(other.planned),
                forecast.plus(other.forecast),
                delivered.plus(other.delivered),
                toCome.plus(other.toCome),
                unproved.plus(other.unproved),
                atRisk.plus(other.atRisk),
                fullYear.plus(other.fullYear),
                reversed.plus(other.reversed),
                counts.plus(other.counts));
    }

    /** Requirement less what is delivered and what is still to come; negative where there is more than asked for. */
    public Money gap(Money requirement) {
        return requirement.minus(delivered.plus(toCome));
    }
}
