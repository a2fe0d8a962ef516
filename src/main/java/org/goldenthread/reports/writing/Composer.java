package org.goldenthread.reports.writing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.blocks.TypedFigures;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.series.SeriesOfReports;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.template.Template;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a report as a paper: its words and blocks in the order and numbering of its template. */
@Component
@Transactional(readOnly = true)
public class Composer {
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final Blocks blocks;
    private final Things things;
    private final List<TypedFigures> typed;
    private final SeriesOfReports series;

    Composer(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            Blocks blocks,
            Things things,
            List<TypedFigures> typed,
            SeriesOfReports series) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.blocks = blocks;
        this.things = things;
        this.typed = typed;
        this.series = series;
    }

    /** The whole paper with what is known now. */
    public Composed compose(Report report) {
        var content = contents.of(report.ref());
        return typescript(report, template(report), content).whole(doubts(report, content));
    }

    /** What speaks against figures that were typed rather than drawn. */
    private List<String> doubts(Report report, Content content) {
        var words = content.entries().values().stream()
                .filter(Entry::read)
                .map(one -> Call.BRACES.matcher(one.said().words()).replaceAll(" "))
                .collect(Collectors.joining("\n"));
        return typed.stream()
                .flatMap(one -> one.doubts(report.council(), words).stream())
                .toList();
    }

    /** One section alone, with words that need not be saved yet; under the number that it has in the paper. */
    public Preview section(Report report, String code, Entry.Said said) {
        var saved = contents.of(report.ref()).with(code, said);
        return typescript(report, template(report), saved).preview(code);
    }

    private Template template(Report report) {
        return templates.get(report.council(), report.head().template());
    }

    private Typescript typescript(Report report, Template template, Content content) {
        var plan = Plan.of(template, content);
        var posts = Stream.concat(
                        Stream.ofNullable(report.lead()),
                        content.entries().values().stream()
                                .map(one -> one.said().post()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
        var names = new Names(
                reports.councilName(report.council()),
                things.titles(posts),
                series.words(report.ref()).orElse(""));
        var drawing = new Drawing(blocks, report, plan.places());
        return new Typescript(report, template, content, plan, names, drawing);
    }
}
