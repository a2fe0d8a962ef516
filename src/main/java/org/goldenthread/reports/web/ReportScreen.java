package org.goldenthread.reports.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.organisation.Posts;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.clearance.Clearances;
import org.goldenthread.reports.clearance.Line;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the pages of a report show. */
@Component
class ReportScreen {
    private static final int SAVES = 20;
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final Clearances clearances;
    private final ReportIssues issues;
    private final Papers papers;
    private final Things things;
    private final Kinds kinds;
    private final Accounts accounts;
    private final Posts posts;
    private final Panels panels;

    ReportScreen(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            Clearances clearances,
            ReportIssues issues,
            Papers papers,
            Things things,
            Kinds kinds,
            Accounts accounts,
            Posts posts,
            Panels panels) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.clearances = clearances;
        this.issues = issues;
        this.papers = papers;
        this.things = things;
        this.kinds = kinds;
        this.accounts = accounts;
        this.posts = posts;
        this.panels = panels;
    }

    /** The report's own page: what is being written, or the paper as it was issued. */
    void fill(Report report, Visitor visitor, Model model) {
        model.addAttribute("head", head(report));
        model.addAttribute("panels", panels.on(things.get(report.ref()), visitor));
        model.addAttribute("mine", visitor.mayChange(report.lead()));
        model.addAttribute("works", visitor.may(Act.CONTRIBUTE));
        if (report.issued() == null) {
            model.addAttribute("view", view(report));
        } else {
            var snapshot = issues.snapshot(report.ref());
            model.addAttribute("report", report);
            model.addAttribute("snapshot", snapshot);
            model.addAttribute("contents", Contents.of(snapshot.body()));
            model.addAttribute("paper", papers.anchored(snapshot.body(), 1));
            model.addAttribute("proofs", papers.html(snapshot.proofs(), 1));
            model.addAttribute("corrected", reports.corrected(report.ref()).orElse(""));
        }
    }

    ReportView view(Report report) {
        var template = templates.get(report.council(), report.head().template());
        var lines = clearances.of(report);
        return new ReportView(
                report,
                template,
                contents.of(report.ref()),
                issues.check(report),
                lines,
                contents.saves(report.ref(), SAVES),
                titles(report, lines),
                accounts.names());
    }

    /** What is asked for clearance: every line, what was said so far, and the posts to choose from. */
    void clearance(Report report, Visitor visitor, Model model) {
        var view = view(report);
        model.addAttribute("head", head(report));
        model.addAttribute("view", view);
        model.addAttribute("history", clearances.history(report.ref()));
        model.addAttribute("posts", posts.choices(report.council()));
        model.addAttribute("asked", clearances.asked(report, visitor.posts()));
        model.addAttribute("mine", visitor.mayChange(report.lead()));
    }

    private Map<String, String> titles(Report report, List<Line> lines) {
        return things.titles(
                Stream.concat(Stream.ofNullable(report.lead()), lines.stream().map(Line::post))
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .distinct()
                        .toList());
    }

    ThingHead head(Report report) {
        var thing = things.get(report.ref());
        var crumbs = List.of(new Crumb("Reports", "/reports"), Crumb.here(report.ref()));
        return new ThingHead(thing, kinds.of(thing.kind()), crumbs, lede(report), "summary");
    }

    private String lede(Report report) {
        var meeting = report.head().meeting();
        var when = meeting == null ? "" : ", " + Times.day(meeting);
        var issued = report.issued();
        return "To %s%s. Position as at %s%s.%s"
                .formatted(
                        report.head().body(),
                        when,
                        Times.day(report.asAt()),
                        report.since().equals(report.asAt()) ? "" : ", changes since " + Times.day(report.since()),
                        issued == null ? "" : " Issued on " + Times.day(issued) + "; it does not change any more.");
    }
}
