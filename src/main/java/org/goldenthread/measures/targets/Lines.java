package org.goldenthread.measures.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** What the ledger holds of one measure for one subject, period by period. */
record Lines(String measure, int subject, @Nullable Sheets sheets) {

    @Nullable
    BigDecimal of(Figure figure, Period period) {
        if (sheets == null) {
            return null;
        }
        var grid = sheets.grid(new Series(measure, figure, Length.of(period)));
        return at(grid, grid.row(subject), period);
    }

    private static @Nullable BigDecimal at(Grid grid, int row, Period period) {
        int column = row < 0 ? -1 : grid.column(period.start());
        return column < 0 ? null : grid.through(row).decimal(column);
    }

    List<@Nullable BigDecimal> of(Figure figure, List<Period> periods) {
        return periods.stream().map(period -> of(figure, period)).toList();
    }

    /** Earlier years that have a value for every period, the latest first; at most three. */
    List<List<BigDecimal>> wholeYears(Span span) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(years -> of(Figure.VALUE, span.yearsBefore(years).periods()))
                .filter(year -> year.stream().allMatch(Objects::nonNull))
                .map(year -> year.stream().map(Objects::requireNonNull).toList())
                .limit(3)
                .toList();
    }

    /** The latest value before a period, within two years; null where there is none. */
    @Nullable
    Valued last(Period before) {
        var period = before.previous();
        for (int i = 0; i < 2 * Math.max(1, Length.of(before).inAYear()); i++, period = period.previous()) {
            var value = of(Figure.VALUE, period);
            if (value != null) {
                return new Valued(period, value);
            }
        }
        return null;
    }

    /** A period and its value. */
    record Valued(Period period, BigDecimal value) {}
}
