package org.goldenthread.measures.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.vocabulary.Period;

/** A year and the periods in which figures come through it; a period longer than a year stands for itself. */
public record Span(Period year, List<Period> periods) {
    public Span {
        periods = List.copyOf(periods);
    }

    public static Span of(LocalDate start, Length collected) {
        if (collected.compareTo(Length.YEAR) >= 0) {
            var whole = new Period(start, collected.months(), collected.days());
            return new Span(whole, List.of(whole));
        }
        var first = new Period(start, collected.months(), collected.days());
        var year = Period.ofMonths(start, 12);
        return new Span(
                year,
                IntStream.range(0, collected.inAYear()).mapToObj(first::shift).toList());
    }

    /** Whether the year is apart from its periods. */
    public boolean divided() {
        return periods.size() > 1;
    }

    public Span yearsBefore(int years) {
        var start = year.start().minusMonths((long) year.months() * years);
        return of(start, Length.of(periods.getFirst()));
    }
}
