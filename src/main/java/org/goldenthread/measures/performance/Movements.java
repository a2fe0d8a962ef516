package org.goldenthread.measures.performance;

import org.goldenthread.measures.Printed;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.trend.Basis;
import org.goldenthread.measures.trend.Change;
import org.goldenthread.measures.trend.Direction;
import org.goldenthread.measures.trend.Run;
import org.goldenthread.vocabulary.Period;

/** How a figure moved to where it is, as its measure's definition compares. */
public final class Movements {
    private static final Change UNKNOWN = new Change(Direction.NOT_KNOWN, null, null, "There is no figure yet.");
    static final Performance.Movement NONE =
            new Performance.Movement(UNKNOWN, UNKNOWN, new Run(Direction.NOT_KNOWN, 0, ""));

    private Movements() {}

    /** How it moved to a period. */
    public static Performance.Movement at(Course course, Period period) {
        int place = course.periods().indexOf(period);
        if (place < 0) {
            return NONE;
        }
        var sheet = course.measure().definitionFor(period.start()).sheet();
        var judging = sheet.judging();
        var basis = judging.yearToYear() ? Basis.YEAR_TO_YEAR : Basis.ONGOING;
        var through = trend(course, sheet);
        return new Performance.Movement(
                through.shortTrend(place, basis),
                through.longTrend(place, basis, judging.longPeriods()),
                through.run(place));
    }

    /** The course as trends are worked out from it. */
    static org.goldenthread.measures.trend.Course trend(Course course, Sheet sheet) {
        return new org.goldenthread.measures.trend.Course(
                sheet.polarity(), course.values(), course.periods(), Printed.as(sheet));
    }
}
