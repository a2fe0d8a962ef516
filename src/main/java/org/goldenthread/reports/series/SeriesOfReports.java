package org.goldenthread.reports.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.series.Series.Issue;
import org.goldenthread.reports.series.Series.Next;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to series of reports: beginning one, what is next, and the next report with its number. */
@Component
@Transactional
public class SeriesOfReports {
    private static final List<Integer> LENGTHS = List.of(1, 2, 3, 4, 6, 12);
    private static final int MOST = 200;
    private final ReportSeriesStore store;
    private final Reports reports;
    private final ReportTemplates templates;
    private final Clock clock;

    SeriesOfReports(ReportSeriesStore store, Reports reports, ReportTemplates templates, Clock clock) {
        this.store = store;
        this.reports = reports;
        this.templates = templates;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Series> all(String council) {
        return store.all(council);
    }

    /** The reports of a series, the newest first. */
    @Transactional(readOnly = true)
    public List<Issue> reports(Series series, int most) {
        return store.reports(series.id(), most);
    }

    /** What comes after the newest report; empty where there is none yet. */
    @Transactional(readOnly = true)
    public Optional<Next> next(Series series) {
        return store.reports(series.id(), 1).stream().findFirst().map(series::after);
    }

    /** "Quarterly update, no. 6"; also of a report that puts one of a series right. */
    @Transactional(readOnly = true)
    public Optional<String> words(String ref) {
        return store.words(ref);
    }

    /** Begins a series without reports. */
    public Checked<Series> add(Series wanted) {
        var problems = new ArrayList<Problem>();
        var name = wanted.name().strip();
        var body = wanted.body().strip();
        if (name.isEmpty() || name.length() > 200) {
            problems.add(new Problem("name", "Enter a name, up to 200 characters"));
        }
        if (all(wanted.council()).stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
            problems.add(new Problem("name", "There is a series of this name already"));
        }
        if (body.isEmpty() || body.length() > 200) {
            problems.add(new Problem("body", "Say whom it goes to, such as Cabinet"));
        }
        if (!LENGTHS.contains(wanted.months())) {
            problems.add(new Problem("months", "Choose how often it comes"));
        }
        if (templates.newest(wanted.council()).stream()
                .noneMatch(one -> one.edition().code().equals(wanted.template()))) {
            problems.add(new Problem("template", "Choose a template that is in use"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var made = new Series(0, wanted.council(), name, body, wanted.template(), wanted.months());
        long id = store.insert(made);
        return Checked.accepted(new Series(id, made.council(), name, body, made.template(), made.months()));
    }

    /**
     * Begins the next report with its number, period and day; the first covers the period that ends today.
     *
     * @throws NotHere when the council has no such series
     */
    public Checked<Report> begin(String council, long id, @Nullable String lead) {
        var series = store.hold(council, id).orElseThrow(() -> new NotHere("the series " + id));
        int number = store.highest(id) + 1;
        var today = LocalDate.now(clock);
        var next = next(series).orElse(new Next(number, today.minusMonths(series.months()), today, null));
        var head = new Report.Head(
                series.name() + ", no. " + number,
                templates.use(council, series.template()).id(),
                series.body(),
                next.due(),
                next.since(),
                next.asAt(),
                lead);
        return reports.begin(council, head).then(begun -> {
            store.number(begun.ref(), series, number);
            return Checked.accepted(begun);
        });
    }

    /** Reports that were begun otherwise and may be taken into a series, the newest first. */
    @Transactional(readOnly = true)
    public List<Choice> outside(String council) {
        return store.outside(council, MOST);
    }

    /**
     * Takes a report that was begun otherwise into a series, under the next number.
     *
     * @throws NotHere when the council has no such series
     */
    public Checked<Integer> take(String council, long id, String ref) {
        var series = store.hold(council, id).orElseThrow(() -> new NotHere("the series " + id));
        if (outside(council).stream().noneMatch(one -> one.value().equals(ref))) {
            return Checked.refused("report", "Choose a report that is in no series yet");
        }
        return Checked.accepted(take(series, ref));
    }

    /** Takes a report that was begun otherwise into a series, under the next number. */
    public int take(Series series, String ref) {
        int number = store.highest(series.id()) + 1;
        store.number(ref, series, number);
        return number;
    }
}
