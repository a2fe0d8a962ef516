package org.goldenthread.measures.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.rating.Given;
import org.goldenthread.measures.rating.Given.Awaited;
import org.goldenthread.measures.rules.RuleBook;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Lays values, targets and rules side by side, period by period. */
final class CourseMaker {
    /** How many periods without a figure are shown after the last one; a series that nobody goes on with just ends. */
    private static final int WAITED_FOR = 8;

    private final Measure measure;
    private final Sheets sheets;
    private final RuleBook rules;
    private final LocalDate today;

    CourseMaker(Measure measure, Sheets sheets, RuleBook rules, LocalDate today) {
        this.measure = measure;
        this.sheets = sheets;
        this.rules = rules;
        this.today = today;
    }

    /** @param most how many of the last periods at most */
    Course make(Course.About about, @Nullable Instant known, int most) {
        var values = sheets.grid(Series.values(measure.ref(), about.length()));
        int row = values.row(about.subject().id(), about.breakdown());
        int first = row < 0 ? values.periods() : firstSaid(values, row);
        if (first == values.periods()) {
            return Course.empty(measure, about, known);
        }
        var periods = periods(values, row, first, about);
        var rows = new Rows(about);
        List<Point> points = new ArrayList<>();
        for (var period : periods.subList(Math.max(0, periods.size() - most), periods.size())) {
            points.add(point(period, rows, known));
        }
        return new Course(measure, about, known, periods, line(values, row, periods), points);
    }

    private static int firstSaid(Grid values, int row) {
        int first = 0;
        while (first < values.periods() && values.standing(row, first) == Standing.MISSING) {
            first++;
        }
        return first;
    }

    private static Line line(Grid values, int row, List<Period> periods) {
        var raw = new long[periods.size()];
        for (int i = 0; i < raw.length; i++) {
            int column = values.column(periods.get(i).start());
            raw[i] = column < 0 ? Line.NO_FIGURE : values.at(row, column);
        }
        return Line.of(raw, values.scale());
    }

    /** Every period from the first figure on, one after the other, to the last that has ended. */
    private List<Period> periods(Grid values, int row, int first, Course.About about) {
        int last = values.periods() - 1;
        while (last > first && values.standing(row, last) == Standing.MISSING) {
            last--;
        }
        List<Period> periods = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            var period = values.period(column);
            fillGap(periods, period);
            if (periods.isEmpty() || !periods.getLast().equals(period)) {
                periods.add(period);
            }
        }
        boolean goesOn = about.subject().own() && measure.thing().card().ended() == null;
        var next = periods.getLast().next();
        for (int waited = 0; goesOn && waited < WAITED_FOR && !next.after().isAfter(today); waited++) {
            periods.add(next);
            next = next.next();
        }
        return periods;
    }

    private static void fillGap(List<Period> periods, Period period) {
        if (!periods.isEmpty()) {
            var expected = periods.getLast().next();
            for (int steps = 0; expected.start().isBefore(period.start()) && steps < 600; steps++) {
                periods.add(expected);
                expected = expected.next();
            }
        }
    }

    private Point point(Period period, Rows rows, @Nullable Instant known) {
        var definition = measure.definitionOn(period.start(), known)
                .orElse(measure.definitions().getFirst());
        var aims = rows.aims(period, definition);
        var value = rows.value(period);
        var given = new Given(
                definition.sheet().polarity(),
                value,
                aims.target(),
                aims.lower(),
                rows.value(period.yearBefore()),
                awaited(period, definition));
        var verdict = rules.of(measure, period.start(), known).rule().judge(given, Printed.as(definition.sheet()));
        return new Point(period, value, rows.standing(period), aims, rows.parts(period), verdict, definition);
    }

    private Awaited awaited(Period period, Definition definition) {
        var collection = definition.sheet().collection();
        var due = period.end().plusDays(collection.daysDue());
        return due.isAfter(today)
                ? Awaited.NOT_YET
                : due.plusDays(collection.daysOverdue()).isAfter(today) ? Awaited.DUE : Awaited.OVERDUE;
    }

    /** The rows of one subject in all of a measure's grids. */
    private final class Rows {
        private final Course.About about;
        private final Grid values;
        private final Grid targets;
        private final Grid lower;
        private final Grid annual;
        private final Grid annualLower;
        private final Grid numerators;
        private final Grid denominators;

        Rows(Course.About about) {
            this.about = about;
            var series = Series.values(measure.ref(), about.length());
            var yearly = Series.values(measure.ref(), Length.YEAR);
            values = sheets.grid(series);
            targets = sheets.grid(series.of(Figure.TARGET));
            lower = sheets.grid(series.of(Figure.LOWER_TARGET));
            annual = sheets.grid(yearly.of(Figure.TARGET));
            annualLower = sheets.grid(yearly.of(Figure.LOWER_TARGET));
            numerators = sheets.grid(series.of(Figure.NUMERATOR));
            denominators = sheets.grid(series.of(Figure.DENOMINATOR));
        }

        @Nullable
        BigDecimal value(Period period) {
            return at(values, period);
        }

        Standing standing(Period period) {
            int row = values.row(about.subject().id(), about.breakdown());
            int column = values.column(period.start());
            return row < 0 || column < 0 ? Standing.MISSING : values.standing(row, column);
        }

        Point.Parts parts(Period period) {
            return new Point.Parts(at(numerators, period), at(denominators, period));
        }

        /** The period's own target; where it has none the year's, unless figures add up through the year. */
        Point.Aims aims(Period period, Definition definition) {
            var own = at(targets, period);
            var low = at(lower, period);
            if (own != null || low != null) {
                return new Point.Aims(own, low, false);
            }
            if (definition.sheet().addsUp()
                    || definition.sheet().judging().cumulative()
                    || about.length().equals(Length.YEAR)) {
                return Point.Aims.NONE;
            }
            var year = yearOf(period);
            return year == null ? Point.Aims.NONE : new Point.Aims(at(annual, year), at(annualLower, year), true);
        }

        private @Nullable Period yearOf(Period period) {
            for (int column = annual.periods() - 1; column >= 0; column--) {
                if (annual.period(column).holds(period)) {
                    return annual.period(column);
                }
            }
            return null;
        }

        private @Nullable BigDecimal at(Grid grid, Period period) {
            int column = grid.column(period.start());
            int row = column < 0 ? -1 : grid.row(about.subject().id(), about.breakdown());
            return row < 0 ? null : grid.through(row).decimal(column);
        }
    }
}
