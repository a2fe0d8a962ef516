package org.goldenthread.benefits.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What a line has still to bring in a year although something that it waits for will not be there in time.
 *
 * @param amount what is still to come of it in that year
 * @param why such as "is due on 30 June 2027, after 2026/27 has ended"
 */
public record DateRisk(Line line, int year, Money amount, Enabler enabler, String why) {

    /** The line. */
    public record Line(String ref, String title) {}

    /**
     * What the line waits for, as its card says.
     *
     * @param flows whether the line is being delivered already while the work that brings it goes on, so that the
     *     last day of that work says nothing about the line
     */
    public record Enabler(
            String ref, String title, State state, @Nullable LocalDate due, boolean flows) {}

    /** Whether a year's amount is at risk because of what it waits for; nothing where it is not. */
    static Optional<DateRisk> of(Line line, int year, Money toCome, Enabler enabler, LocalDate today) {
        return toCome.compareTo(Money.ZERO) <= 0
                ? Optional.empty()
                : why(year, enabler, today).map(why -> new DateRisk(line, year, toCome, enabler, why));
    }

    private static Optional<String> why(int year, Enabler enabler, LocalDate today) {
        var due = enabler.due();
        var ends = Period.financialYear(year).end();
        if (due != null && due.isAfter(ends) && !enabler.flows()) {
            return Optional.of("is due on %s, after %s has ended".formatted(Times.day(due), LineYear.words(year)));
        }
        if (year != Period.financialYearOf(today)) {
            return Optional.empty();
        }
        return due != null && due.isBefore(today)
                ? Optional.of("was due on " + Times.day(due) + " and is not done")
                : enabler.state().tone() == Tone.BAD
                        ? Optional.of("is " + enabler.state().words())
                        : Optional.empty();
    }
}
