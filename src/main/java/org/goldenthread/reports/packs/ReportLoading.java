package org.goldenthread.reports.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.organisation.Named;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.clearance.Clearance.Step;
import org.goldenthread.reports.clearance.Clearances;
import org.goldenthread.reports.clearance.Line;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.content.ReportContents.Writing;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads one report of a pack, and takes it as far as the pack says. */
@Component
class ReportLoading {
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final Clearances clearances;
    private final ReportIssues issues;
    private final ReportMeeting meeting;
    private final ReportOnward onward;
    private final Named named;

    ReportLoading(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            Clearances clearances,
            ReportIssues issues,
            ReportMeeting meeting,
            ReportOnward onward,
            Named named) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.clearances = clearances;
        this.issues = issues;
        this.meeting = meeting;
        this.onward = onward;
        this.named = named;
    }

    Checked<Report> load(String council, Map<?, ?> fields) {
        var goes = meeting.of(council, fields);
        var head = new Report.Head(
                text(fields, "title"),
                templates.use(council, text(fields, "template")).id(),
                text(fields, "body"),
                text(fields, "meeting").isEmpty() ? null : LocalDate.parse(text(fields, "meeting")),
                LocalDate.parse(text(fields, "since")),
                LocalDate.parse(text(fields, "as at")),
                post(council, text(fields, "lead")));
        return onward.begin(council, head, goes, fields.get("source") instanceof Map<?, ?> source ? source : Map.of())
                .then(begun -> reports.write(begun.ref(), writings(council, fields))
                        .then(written -> taken(reports.get(begun.ref()), fields)))
                .then(done -> onward.onward(done, fields));
    }

    private static String text(Map<?, ?> fields, String name) {
        return Objects.toString(fields.get(name), "").strip();
    }

    private @Nullable String post(String council, String words) {
        return words.isEmpty()
                ? null
                : named.post(council, words).map(Thing::ref).orElse(null);
    }

    private List<Writing> writings(String council, Map<?, ?> fields) {
        var all = new ArrayList<Writing>();
        if (fields.get("parts") instanceof Map<?, ?> parts) {
            parts.forEach((code, said) -> all.add(new Writing(String.valueOf(code), 0, said(council, said))));
        }
        return all;
    }

    private Said said(String council, Object value) {
        return value instanceof Map<?, ?> fields
                ? new Said(
                        text(fields, "title"),
                        text(fields, "mark"),
                        post(council, text(fields, "post")),
                        text(fields, "words"))
                : Said.words(value.toString().strip());
    }

    private Checked<Report> taken(Report report, Map<?, ?> fields) {
        return switch (text(fields, "state")) {
            case "asked" -> clearances.ask(report.ref(), report.version());
            case "issued" ->
                clearances
                        .ask(report.ref(), report.version())
                        .then(this::cleared)
                        .then(one -> issues.finish(one.ref(), one.version()))
                        .then(one -> text(fields, "issued").isEmpty()
                                ? issues.issue(one.ref(), one.version())
                                : issues.issue(one.ref(), one.version(), LocalDate.parse(text(fields, "issued"))));
            default -> Checked.accepted(report);
        };
    }

    private Checked<Report> cleared(Report report) {
        var posts = clearances.of(report).stream()
                .map(Line::post)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
        long seen = contents.of(report.ref()).newest();
        return clearances.answer(report.ref(), posts, Step.CLEARED, seen, "");
    }
}
