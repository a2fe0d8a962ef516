package org.goldenthread.reports.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.evidence.Document;
import org.goldenthread.evidence.Documents;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportState;
import org.goldenthread.reports.ReportState.Move;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.clearance.Clearances;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.writing.Composed;
import org.goldenthread.reports.writing.Composer;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to issuing: what is missing, and the one transaction that freezes a paper with all its figures. */
@Component
@Transactional
public class ReportIssues {
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final Clearances clearances;
    private final Composer composer;
    private final Documents documents;
    private final Doubts doubts;
    private final ReportIssueStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportIssues(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            Clearances clearances,
            Composer composer,
            Documents documents,
            Doubts doubts,
            ReportIssueStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.clearances = clearances;
        this.composer = composer;
        this.documents = documents;
        this.doubts = doubts;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** What stands between a report and its issue, and what else is to be looked at; nothing once it is issued. */
    @Transactional(readOnly = true)
    public Check check(Report report) {
        if (!report.state().open() && report.state() != ReportState.READY) {
            return Check.DONE;
        }
        return check(report, composer.compose(report));
    }

    private Check check(Report report, Composed composed) {
        var missing = new ArrayList<>(words(report));
        composed.wrong().stream().distinct().forEach(one -> missing.add(new Missing(one.words(), one.page())));
        missing.addAll(Completeness.clearances(clearances.of(report)));
        return new Check(missing, Doubts.of(composed), doubts.inside(report, composed.facts()));
    }

    /** Everything without which a report is not issued, its words first; nothing once it is issued. */
    @Transactional(readOnly = true)
    public List<Missing> missing(Report report) {
        return check(report).missing();
    }

    /** What its words alone lack; it draws no block, so that it is asked of many reports at once. */
    @Transactional(readOnly = true)
    public List<Missing> words(Report report) {
        var template = templates.get(report.council(), report.head().template());
        return Completeness.words(report, template, contents.of(report.ref()));
    }

    /** Says that nothing is missing; refused with everything that is. */
    public Checked<Report> finish(String ref, int version) {
        var missing = missing(reports.get(ref));
        return missing.isEmpty() ? reports.move(ref, version, Move.FINISH) : Checked.refused(problems(missing));
    }

    private static List<Problem> problems(List<Missing> missing) {
        return missing.stream().map(one -> Problem.of(one.words())).toList();
    }

    /** Composes a report once more, freezes it, and lets the report that it puts right be superseded. */
    public Checked<Report> issue(String ref, int version) {
        return issue(ref, version, LocalDate.now(clock));
    }

    /** The same on a day that may have gone by; only packs, which tell a past, name one. */
    public Checked<Report> issue(String ref, int version, LocalDate today) {
        var report = reports.get(ref);
        if (report.state() != ReportState.READY) {
            return reports.move(ref, version, Move.ISSUE);
        }
        var composed = composer.compose(report.issuedOn(today));
        var check = check(report, composed);
        if (!check.missing().isEmpty()) {
            return Checked.refused(problems(check.missing()));
        }
        var snapshot = snapshot(report.issuedOn(today), composed, today);
        var kept = keep(report, SnapshotText.write(snapshot));
        return reports.move(ref, version, Move.ISSUE, today).then(issued -> {
            store.insert(
                    ref,
                    report.council(),
                    new ReportIssueStore.Kept(kept.id(), kept.hash()),
                    today,
                    check.doubts().size());
            documents.attach(ref, kept.id(), "The report as it was issued, with every figure's proof");
            events.publishEvent(new ReportIssued(ref, report.council()));
            var corrected = report.corrects();
            return corrected == null
                    ? Checked.accepted(issued)
                    : reports.move(corrected, reports.get(corrected).version(), Move.SUPERSEDE)
                            .then(old -> Checked.accepted(issued));
        });
    }

    private Snapshot snapshot(Report report, Composed composed, LocalDate today) {
        var corrects = report.corrects();
        var restated = new ArrayList<Change>();
        if (corrects != null) {
            var before = snapshot(corrects);
            restated.addAll(Differences.figures(before.facts(), composed.facts()));
            restated.addAll(Differences.words(
                    Notes.without(before.paper()), composed.paper().parts()));
        }
        var template = templates.get(report.council(), report.head().template());
        var paper = composed.paper();
        var parts = Notes.around(paper.parts(), corrects, restated, composed.facts());
        return new Snapshot(
                report.ref(),
                report.council(),
                template.edition().words(),
                new Snapshot.Times(report.since(), report.asAt(), today),
                new Paper(paper.title(), paper.author(), paper.lines(), parts),
                composed.facts(),
                corrects == null ? "" : corrects,
                restated);
    }

    private Document keep(Report report, byte[] bytes) {
        try {
            var file = Files.createTempFile("report", ".json");
            try {
                Files.write(file, bytes);
                return documents.keep(report.council(), report.ref() + ".json", "application/json", file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The kept bytes of an issued report. */
    @Transactional(readOnly = true)
    public byte[] bytes(String ref) {
        var kept = store.find(ref).orElseThrow(() -> new NotHere(ref + " as it was issued"));
        try (var in = documents.open(kept.document())) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A report as it was issued. @throws NotHere when it was not */
    @Transactional(readOnly = true)
    public Snapshot snapshot(String ref) {
        return SnapshotText.read(bytes(ref));
    }
}
