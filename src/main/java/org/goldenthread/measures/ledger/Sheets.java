package org.goldenthread.measures.ledger;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.vocabulary.Period;

/** Everything that is known of one measure: its values, targets, forecasts … at each length of period. Immutable. */
public record Sheets(List<Grid> grids) {
    static final Sheets NONE = new Sheets(List.of());

    private static final List<MonthDay> BEGINNINGS =
            List.of(MonthDay.of(Month.APRIL, 1), MonthDay.of(Month.SEPTEMBER, 1), MonthDay.of(Month.JANUARY, 1));

    public Sheets {
        grids = List.copyOf(grids);
    }

    public Grid grid(Series series) {
        return grids.stream()
                .filter(grid -> grid.series().equals(series))
                .findFirst()
                .orElseGet(() -> Grid.empty(series));
    }

    /** The lengths of period that there are values for, the shortest first. */
    public List<Length> lengths() {
        return grids.stream()
                .filter(grid -> grid.series().figure() == Figure.VALUE)
                .map(Grid::length)
                .sorted()
                .toList();
    }

    /**
     * The year that a period of a measure lies in: as its targets or values of whole years begin, else the first of the
     * financial, academic and calendar year that periods like this one fill.
     */
    public Period year(String measure, Period within) {
        var known = Stream.of(Figure.TARGET, Figure.VALUE)
                .map(figure -> grid(new Series(measure, figure, Length.YEAR)))
                .filter(grid -> !grid.isEmpty())
                .map(grid -> MonthDay.from(grid.start(grid.periods() - 1)))
                .findFirst();
        var begins = known.orElseGet(() -> BEGINNINGS.stream()
                .filter(one -> within.months() > 0
                        && (within.start().getMonthValue() - one.getMonthValue()) % within.months() == 0)
                .findFirst()
                .orElse(BEGINNINGS.getFirst()));
        var start = begins.atYear(within.start().getYear());
        return Period.ofMonths(start.isAfter(within.start()) ? start.minusYears(1) : start, Length.YEAR.months());
    }

    /** How many figures it holds in memory. */
    int size() {
        return grids.stream().mapToInt(grid -> grid.rows() * grid.periods()).sum();
    }
}
