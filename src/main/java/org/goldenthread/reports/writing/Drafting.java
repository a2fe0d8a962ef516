package org.goldenthread.reports.writing;

import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a first draft: empty sections begin with the blocks that the template suggests for them. */
@Component
@Transactional
public class Drafting {
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final Blocks blocks;

    Drafting(Reports reports, ReportTemplates templates, ReportContents contents, Blocks blocks) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.blocks = blocks;
    }

    /** Fills empty sections, and tells how many; a block that no room offers is not suggested. */
    public Checked<Integer> fill(Report report) {
        var content = contents.of(report.ref());
        int filled = 0;
        for (var section :
                templates.get(report.council(), report.head().template()).sections()) {
            var offered = section.suggests().stream()
                    .filter(line -> Call.in(line).stream()
                            .allMatch(call ->
                                    call.points() || blocks.find(call.code()).isPresent()))
                    .toList();
            if (offered.isEmpty() || !content.words(section.code()).isBlank()) {
                continue;
            }
            var written = reports.write(
                    report.ref(),
                    section.code(),
                    content.version(section.code()),
                    Said.words(String.join("\n\n", offered)));
            if (written instanceof Checked.Refused<Content>(var problems)) {
                return Checked.refused(problems);
            }
            filled++;
        }
        return Checked.accepted(filled);
    }

    /** The code under which a further appendix is written. */
    @Transactional(readOnly = true)
    public String nextAppendix(Report report) {
        return contents.of(report.ref()).nextAppendix();
    }
}
