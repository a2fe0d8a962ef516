package org.goldenthread.benefits;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a line saves in one financial year.
 *
 * @param year the calendar year in which the financial year begins
 * @param verified what finance has verified of the delivered amount; absent while it has not
 */
public record LineYear(int year, Amounts amounts, @Nullable Verified verified) {

    /**
     * Amounts of a year; an absent one is not known, which is not nothing.
     *
     * @param planned what the plan counts on in this year, the part-year effect in the first
     * @param forecast what the whole year is expected to bring, with what was delivered already
     * @param delivered what it has brought
     * @param fullYear what a whole year of that which begins in this year saves
     * @param reversed the full-year effect of earlier years that ends in this one
     */
    public record Amounts(
            @Nullable Money planned,
            @Nullable Money forecast,
            @Nullable Money delivered,
            @Nullable Money fullYear,
            @Nullable Money reversed) {
        public static final Amounts NONE = new Amounts(null, null, null, null, null);

        public static Amounts planned(Money planned) {
            return new Amounts(planned, null, null, null, null);
        }

        public Amounts forecasting(@Nullable Money other) {
            return new Amounts(planned, other, delivered, fullYear, reversed);
        }

        public Amounts delivering(@Nullable Money other) {
            return new Amounts(planned, forecast, other, fullYear, reversed);
        }
    }

    /** Who verified for finance, as a post, when, and by what proof. */
    public record Verified(String post, LocalDate on, String evidence) {}

    /**
     * A year of a line as it was recorded.
     *
     * @param id changes with every change of the year
     * @param ended when something else became known; absent for what holds now
     * @param account who recorded it
     */
    public record Recorded(
            long id,
            LineYear is,
            Instant recorded,
            @Nullable Instant ended,
            @Nullable Long account,
            String why) {}

    /** What counts as delivered: the amount that finance has verified. */
    public @Nullable Money proved() {
        return verified == null ? null : amounts.delivered();
    }

    /**
     * What may still come: the forecast beyond what is proved. Of a year that has ended nothing comes but what was
     * delivered and waits for its proof; while nobody has recorded that either, the forecast stands.
     *
     * @param thisYear the financial year it is, by the calendar year in which it began
     * @return absent where nothing is known
     */
    public @Nullable Money toCome(int thisYear) {
        if (year < thisYear) {
            return verified != null
                    ? Money.ZERO
                    : amounts.delivered() != null ? amounts.delivered() : amounts.forecast();
        }
        var forecast = amounts.forecast();
        var proved = proved();
        if (forecast == null || proved == null) {
            return forecast;
        }
        var left = forecast.minus(proved);
        return left.isNegative() == forecast.isNegative() ? left : Money.ZERO;
    }

    /** What is said to be delivered and not verified. */
    public @Nullable Money unproved() {
        return verified == null ? amounts.delivered() : null;
    }

    public String words() {
        return words(year);
    }

    /** "2012/13". */
    public static String words(int year) {
        return Period.financialYear(year).words();
    }
}
