package org.goldenthread.reports;

import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.reports.clearance.Clearance.Step;
import org.goldenthread.reports.clearance.Clearances;
import org.goldenthread.reports.clearance.Line;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.template.Template;
import org.goldenthread.reports.template.Template.Sort;
import org.springframework.context.ApplicationContext;

/** Reports to start tests from: begun, written, cleared, issued. */
public final class ReportFixtures {
    public static final LocalDate TODAY = LocalDate.now();
    public static final String POST = "POST-9801";
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final Clearances clearances;
    private final ReportIssues issues;
    private final String council;

    private ReportFixtures(ApplicationContext product, String council) {
        this.council = council;
        reports = product.getBean(Reports.class);
        templates = product.getBean(ReportTemplates.class);
        contents = product.getBean(ReportContents.class);
        clearances = product.getBean(Clearances.class);
        issues = product.getBean(ReportIssues.class);
    }

    public static ReportFixtures of(ApplicationContext product, String council) {
        return new ReportFixtures(product, council);
    }

    public Report.Head head(String template, String title) {
        return new Report.Head(
                title,
                templates.use(council, template).id(),
                "Cabinet",
                TODAY.plusDays(30),
                TODAY.minusDays(90),
                TODAY,
                POST);
    }

    /** A report of which nothing is written. */
    public Report begun(String template, String title) {
        return got(reports.begin(council, head(template, title)));
    }

    public Report write(Report report, String code, String words) {
        return say(report, code, Said.words(words));
    }

    public Report say(Report report, String code, Said said) {
        got(reports.write(report.ref(), code, contents.of(report.ref()).version(code), said));
        return reports.get(report.ref());
    }

    /** A report of which everything is written that its template asks for, and every clearer is named. */
    public Report written(String template, String title) {
        var report = begun(template, title);
        var pack = template(report);
        for (var section : pack.sections()) {
            if (section.sort() == Sort.TEXT) {
                write(report, section.code(), "What is to be said of " + section.title() + ".");
            } else if (section.sort() == Sort.KEY_DECISION) {
                say(report, section.code(), Said.marked("no", "It costs less than the threshold."));
            }
        }
        if (pack.section("wards").isEmpty()) {
            write(report, "wards", "All wards");
        }
        for (var one : pack.implications()) {
            var none = pack.marks().stream()
                    .filter(mark -> !mark.asks() && !mark.open())
                    .findFirst()
                    .orElseThrow();
            say(report, one.entry(), Said.marked(none.sign(), ""));
        }
        pack.clearers().forEach(one -> say(report, one.entry(), Said.by(POST)));
        return reports.get(report.ref());
    }

    public Template template(Report report) {
        return templates.get(council, report.head().template());
    }

    /** Asks everybody and lets everybody clear it. */
    public Report cleared(Report report) {
        got(clearances.ask(report.ref(), reports.get(report.ref()).version()));
        got(clearances.answer(
                report.ref(),
                Set.of(POST),
                Step.CLEARED,
                contents.of(report.ref()).newest(),
                ""));
        return reports.get(report.ref());
    }

    public Report issued(Report report) {
        var cleared = cleared(report);
        var ready = got(issues.finish(cleared.ref(), cleared.version()));
        return got(issues.issue(ready.ref(), ready.version()));
    }

    public List<Line> lines(Report report) {
        return clearances.of(reports.get(report.ref()));
    }
}
