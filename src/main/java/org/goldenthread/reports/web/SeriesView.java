package org.goldenthread.reports.web;

import java.util.List;
import org.goldenthread.reports.series.Series;
import org.goldenthread.site.Times;

/** A series as its page shows it. @param reports the newest first */
public record SeriesView(Series series, List<Series.Issue> reports) {
    public SeriesView {
        reports = List.copyOf(reports);
    }

    /** What comes next, in a sentence. */
    public String next() {
        if (reports.isEmpty()) {
            return "None has been begun; the first covers the period that ends today.";
        }
        var next = series.after(reports.getFirst());
        return "Next: no. %d, covers %s%s."
                .formatted(next.number(), next.period(), next.due() == null ? "" : ", due by " + Times.day(next.due()));
    }
}
