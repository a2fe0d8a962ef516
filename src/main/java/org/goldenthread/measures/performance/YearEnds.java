package org.goldenthread.measures.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.rating.Given;
import org.goldenthread.measures.rules.RuleBook;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Finds out where a year is expected to end: what its owner says, else what the figures so far come to. */
final class YearEnds {
    private final Measure measure;
    private final Sheets sheets;
    private final RuleBook rules;

    YearEnds(Measure measure, Sheets sheets, RuleBook rules) {
        this.measure = measure;
        this.sheets = sheets;
        this.rules = rules;
    }

    YearEnd of(Course course, @Nullable Instant known) {
        int place = course.latestPlace();
        var length = course.about().length();
        if (place < 0 || length.inAYear() < 2) {
            return YearEnd.UNKNOWN;
        }
        var latest = course.periods().get(place);
        var year = year(latest);
        var owners = owners(course, year, latest);
        var worked = owners == null ? mechanical(course, year, place) : null;
        var how = worked == null ? YearEnd.How.OWNERS : worked.how();
        var forecast = worked == null ? owners : rounded(worked.value());
        if (forecast == null) {
            return YearEnd.UNKNOWN;
        }
        var sheet = measure.definitionFor(latest.start()).sheet();
        var given = Given.of(sheet.polarity(), forecast, target(course, year, Figure.TARGET))
                .lowerTarget(target(course, year, Figure.LOWER_TARGET));
        var verdict = rules.of(measure, latest.start(), known).rule().judge(given, Printed.as(sheet));
        return new YearEnd(year, forecast, how, verdict);
    }

    private Period year(Period period) {
        return sheets.year(measure.ref(), period);
    }

    /** What the owner said last, for the year or beside a period of it. */
    private @Nullable BigDecimal owners(Course course, Period year, Period latest) {
        var beside = grid(Figure.FORECAST, course.about().length());
        for (var period = latest; year.holds(period); period = period.previous()) {
            var said = at(beside, course, period);
            if (said != null) {
                return said;
            }
        }
        return at(grid(Figure.FORECAST, Length.YEAR), course, year);
    }

    /** The year's target; where there is none, that of its last period, unless that is for the period alone. */
    private @Nullable BigDecimal target(Course course, Period year, Figure figure) {
        var annual = at(grid(figure, Length.YEAR), course, year);
        if (annual != null || measure.sheet().addsUp()) {
            return annual;
        }
        var length = course.about().length();
        var last = new Period(
                year.after().minusMonths(length.months()).minusDays(length.days()), length.months(), length.days());
        return at(grid(figure, length), course, last);
    }

    private Grid grid(Figure figure, Length length) {
        return sheets.grid(new Series(measure.ref(), figure, length));
    }

    private static @Nullable BigDecimal at(Grid grid, Course course, Period period) {
        int row = grid.row(course.about().subject().id(), course.about().breakdown());
        int column = row < 0 ? -1 : grid.column(period.start());
        return column < 0 ? null : grid.through(row).decimal(column);
    }

    /** What is worked out, and how. */
    private record Worked(BigDecimal value, YearEnd.How how) {}

    /** More decimals than the measure itself has would promise what nobody knows; it is judged as it is shown. */
    private BigDecimal rounded(BigDecimal value) {
        int decimals = measure.sheet().counted().decimals();
        return value.setScale(Math.min(value.scale(), decimals), RoundingMode.HALF_UP);
    }

    private @Nullable Worked mechanical(Course course, Period year, int place) {
        List<BigDecimal> soFar = new ArrayList<>();
        for (int i = place; i >= 0 && year.holds(course.periods().get(i)); i--) {
            var one = course.values().decimal(i);
            if (one == null) {
                return null;
            }
            soFar.addFirst(one);
        }
        int inAYear = course.about().length().inAYear();
        if (soFar.isEmpty()
                || !course.periods().get(place - soFar.size() + 1).start().equals(year.start())) {
            return null;
        }
        if (measure.sheet().judging().cumulative()) {
            var profile = profile(course, place, inAYear);
            var value = org.goldenthread.measures.trend.YearEnd.cumulative(soFar.getLast(), profile, soFar.size())
                    .value();
            var how = profile.equals(even(inAYear)) ? YearEnd.How.BY_PACE : YearEnd.How.BY_PROFILE;
            return value == null ? null : new Worked(value, how);
        }
        var mean = org.goldenthread.measures.trend.YearEnd.average(soFar, List.of())
                .value();
        if (mean == null) {
            return null;
        }
        return measure.sheet().addsUp()
                ? new Worked(mean.multiply(BigDecimal.valueOf(inAYear)), YearEnd.How.BY_PACE)
                : new Worked(mean, YearEnd.How.BY_MEAN);
    }

    private static List<BigDecimal> even(int inAYear) {
        return Collections.nCopies(inAYear, BigDecimal.ONE);
    }

    /** What each period brought last year; an even year where that is not known. */
    private List<BigDecimal> profile(Course course, int place, int inAYear) {
        int first = place;
        while (first > 0
                && year(course.periods().get(first - 1))
                        .equals(year(course.periods().get(place)))) {
            first--;
        }
        List<BigDecimal> profile = new ArrayList<>();
        var before = BigDecimal.ZERO;
        for (int i = first - inAYear; i < first; i++) {
            var one = i < 0 ? null : course.values().decimal(i);
            if (one == null || one.compareTo(before) < 0) {
                return even(inAYear);
            }
            profile.add(one.subtract(before));
            before = one;
        }
        return profile.isEmpty() || before.signum() == 0 ? even(inAYear) : profile;
    }
}
