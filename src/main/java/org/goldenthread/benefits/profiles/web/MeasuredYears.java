package org.goldenthread.benefits.profiles.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** What the measure that a benefit moves shows, year by year: the year's own figure, else the latest within it. */
@Component
class MeasuredYears {
    private final Measures measures;
    private final Performances performances;
    private final Clock clock;

    MeasuredYears(Measures measures, Performances performances, Clock clock) {
        this.measures = measures;
        this.performances = performances;
        this.clock = clock;
    }

    Map<Integer, BenefitView.Measured> of(Benefit benefit) {
        var found = new TreeMap<Integer, BenefitView.Measured>();
        var ref = benefit.profile().measure();
        var measure = ref == null ? null : measures.find(ref).orElse(null);
        if (measure == null) {
            return found;
        }
        for (Point point : performances.of(measure, null, null).course().points()) {
            var value = point.value();
            if (value != null) {
                int year = Period.financialYearOf(point.period().start());
                var path = part(measure.sheet(), point.period(), year)
                        ? null
                        : benefit.path(year, value, LocalDate.now(clock));
                found.put(
                        year,
                        new BenefitView.Measured(point.period().words(), Printed.of(measure.sheet(), value), path));
            }
        }
        return found;
    }

    /** Whether a figure is only a part of what the year will add up to, so that nothing follows from it yet. */
    private static boolean part(Sheet sheet, Period period, int year) {
        boolean addsUp = sheet.judging().cumulative()
                || sheet.collection().derived().stream()
                        .anyMatch(one -> one.how().equals("sum"));
        return addsUp && period.end().isBefore(Period.financialYear(year).end());
    }
}
