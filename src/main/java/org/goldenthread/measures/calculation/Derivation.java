package org.goldenthread.measures.calculation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.aggregation.Aggregation;
import org.goldenthread.measures.aggregation.Derived;
import org.goldenthread.measures.aggregation.Roll;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.ledger.WorkedOut;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * Figures of longer periods, worked out from those collected in the way that the definition sheet of each period says
 * (field guide 7.4). A period with a missing input has no figure. A week belongs to the month, quarter or year in which
 * it ends.
 */
final class Derivation {
    private static final int MONTHS = 12;
    private final Measure measure;
    private final Sheets sheets;

    Derivation(Measure measure, Sheets sheets) {
        this.measure = measure;
        this.sheets = sheets;
    }

    /** The grid of a length of period from the collected one; empty where no sheet says how. */
    Optional<Grid> grid(Length length) {
        var collected = measure.sheet().collection().collected();
        var values = sheets.grid(Series.values(measure.ref(), collected));
        if (values.isEmpty() || !fits(collected, length)) {
            return Optional.empty();
        }
        var worked = new WorkedOut(new Series(measure.ref(), Figure.VALUE, length));
        var last = values.start(values.periods() - 1);
        for (var start = first(values.start(0), length);
                !start.isAfter(last);
                start = start.plusMonths(length.months())) {
            var how = how(start, length);
            if (how != null) {
                row(values, new Period(start, length.months(), 0), how, worked);
            }
        }
        return worked.grid();
    }

    private static boolean fits(Length collected, Length length) {
        return length.months() > 0 && (collected.months() == 0 || length.months() % collected.months() == 0);
    }

    private void row(Grid values, Period period, String how, WorkedOut worked) {
        int each = inside(values, period);
        for (int row = 0; row < values.rows(); row++) {
            var derived = one(values, row, period, each, how);
            if (derived != null && derived.value() != null) {
                worked.put(values.subject(row), values.breakdown(row), period.start(), derived.value());
            }
        }
    }

    private @Nullable String how(LocalDate start, Length length) {
        return measure.definitionFor(start).sheet().collection().derived().stream()
                .filter(one -> one.length().equals(length))
                .map(Sheet.Derived::how)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Derived one(Grid values, int row, Period period, int each, String how) {
        var line = laid(values, row, period, each, how);
        return switch (how) {
            case "sum", "to-date" -> Aggregation.derive(Roll.SUM, line, 0, each, false);
            case "last" -> Aggregation.derive(Roll.LAST, line, 0, each, false);
            case "average" -> Aggregation.derive(Roll.AVERAGE, line, 0, each, false);
            case "ratio" -> ratio(values, row, period, each);
            default -> how.startsWith("rolling-") ? Aggregation.derive(Roll.SUM, line, 0, line.count(), false) : null;
        };
    }

    private @Nullable Derived ratio(Grid values, int row, Period period, int each) {
        var ratio = measure.definitionFor(period.start()).sheet().ratio();
        var above = part(Figure.NUMERATOR, values, row, period, each);
        var below = part(Figure.DENOMINATOR, values, row, period, each);
        return ratio == null || above == null || below == null
                ? null
                : Aggregation.ratio(above, below, new Aggregation.Span(0, each, false), ratio.multiplier());
    }

    private @Nullable Line part(Figure figure, Grid values, int row, Period period, int each) {
        var grid = sheets.grid(new Series(measure.ref(), figure, values.length()));
        int mine = grid.row(values.subject(row), values.breakdown(row));
        return mine < 0 ? null : laid(grid, mine, period, each, figure.key());
    }

    /** The figures of the shorter periods inside a longer one, or up to its end where they roll. */
    private static Line laid(Grid values, int row, Period period, int each, String how) {
        int many = how.startsWith("rolling-") ? Integer.parseInt(how.substring("rolling-".length())) : each;
        var next = next(values, period.after());
        var raw = IntStream.range(0, many)
                .mapToLong(i -> {
                    int column = values.column(next.shift(i - many).start());
                    return column < 0 ? Line.NO_FIGURE : values.at(row, column);
                })
                .toArray();
        return Line.of(raw, values.scale());
    }

    /** The first of the shorter periods that ends on a day or later; those in days follow on from the first known. */
    private static Period next(Grid values, LocalDate day) {
        var length = values.length();
        if (length.months() > 0) {
            return Period.ofMonths(day, length.months());
        }
        var first = values.period(0);
        long after = ChronoUnit.DAYS.between(first.end(), day);
        return first.shift((int) Math.ceilDiv(after, length.days()));
    }

    /** How many shorter periods a longer one needs: those that end in it. */
    private static int inside(Grid values, Period period) {
        var length = values.length();
        return length.months() > 0
                ? period.months() / length.months()
                : (int) ChronoUnit.DAYS.between(
                                next(values, period.start()).start(),
                                next(values, period.after()).start())
                        / length.days();
    }

    /** The first longer period: years begin in April, unless figures were recorded for years that begin otherwise. */
    private LocalDate first(LocalDate earliest, Length length) {
        var recorded = sheets.grid(Series.values(measure.ref(), Length.YEAR));
        int month = recorded.isEmpty() ? 4 : recorded.start(0).getMonthValue();
        var start = LocalDate.of(earliest.getYear() - 1, month, 1);
        int step = Math.min(length.months(), MONTHS);
        while (start.isBefore(earliest)) {
            start = start.plusMonths(step);
        }
        return start;
    }
}
