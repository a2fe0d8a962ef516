package org.goldenthread.measures.performance;

import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.jspecify.annotations.Nullable;

/** Finds what a measure set out from: the latest baseline recorded for a period like its own, else for a year. */
final class Baselines {
    private Baselines() {}

    /** @param place of the latest figure */
    static Performance.@Nullable Baseline of(Course course, int place, Sheets sheets) {
        var own = of(course, place, sheets, course.about().length());
        return own == null ? of(course, place, sheets, Length.YEAR) : own;
    }

    private static Performance.@Nullable Baseline of(Course course, int place, Sheets sheets, Length length) {
        var grid = sheets.grid(new Series(course.measure().ref(), Figure.BASELINE, length));
        var latest = course.periods().get(place);
        int row = grid.row(course.about().subject().id(), course.about().breakdown());
        for (int column = grid.periods() - 1; row >= 0 && column >= 0; column--) {
            var figure = grid.through(row).decimal(column);
            var period = grid.period(column);
            if (figure != null && !period.start().isAfter(latest.start())) {
                var sheet = course.measure().definitionFor(latest.start()).sheet();
                var since = Movements.trend(course, sheet).sinceBaseline(place, figure, period);
                return new Performance.Baseline(period, figure, since);
            }
        }
        return null;
    }
}
