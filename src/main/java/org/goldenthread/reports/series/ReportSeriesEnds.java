package org.goldenthread.reports.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.site.Times;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds series of reports whose next report is due and not begun. */
@Component
class ReportSeriesEnds implements LooseEndCheck {
    private final SeriesOfReports series;
    private final Clock clock;

    ReportSeriesEnds(SeriesOfReports series, Clock clock) {
        this.series = series;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var today = LocalDate.now(clock);
        var found = new ArrayList<LooseEnd>();
        for (var one : series.all(council)) {
            for (var last : series.reports(one, 1)) {
                var next = one.after(last);
                var due = next.due();
                boolean late = due == null ? next.asAt().isBefore(today) : !due.isAfter(today);
                if (late && found.size() < most && (among == null || among.contains(last.ref()))) {
                    found.add(new LooseEnd(
                            last.ref(),
                            "report-series-late",
                            "Next report of a series not begun",
                            "“%s”, no. %d, covers %s%s and is not begun"
                                    .formatted(
                                            one.name(),
                                            next.number(),
                                            next.period(),
                                            due == null ? "" : ", is due on " + Times.day(due)),
                            "Begin the next report of the series",
                            "/reports/series"));
                }
            }
        }
        return found;
    }
}
