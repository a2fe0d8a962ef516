package org.goldenthread.reports.writing;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.template.Template;
import org.goldenthread.reports.template.Template.Section;
import org.goldenthread.site.Times;

/** Writes the parts of one paper, section by section. */
final class Typescript {
    private final Report report;
    private final Template template;
    private final Content content;
    private final Plan plan;
    private final Names names;
    private final Drawing drawing;

    Typescript(Report report, Template template, Content content, Plan plan, Names names, Drawing drawing) {
        this.report = report;
        this.template = template;
        this.content = content;
        this.plan = plan;
        this.names = names;
        this.drawing = drawing;
    }

    /** @param doubts about what was typed */
    Composed whole(List<String> doubts) {
        var parts = new ArrayList<Part>();
        plan.sections().forEach(section -> parts.addAll(section(section)));
        plan.appendices().forEach(code -> {
            parts.add(new Part.NewPage());
            parts.addAll(appendix(code));
        });
        var author = names.council() + ", " + names.post(report.lead());
        var paper = new Paper(report.title(), author, lines(), parts);
        return new Composed(paper, drawing.facts(), drawing.wrong(), doubts);
    }

    private List<String> lines() {
        var meeting = report.head().meeting();
        var lines = new ArrayList<String>();
        if (report.issued() == null) {
            lines.add("Draft: not issued");
        }
        lines.add(names.council());
        if (!names.series().isEmpty()) {
            lines.add(names.series());
        }
        for (var line : template.lines()) {
            if (meeting != null || !line.contains("{meeting}")) {
                lines.add(line.replace("{body}", report.head().body())
                        .replace("{meeting}", meeting == null ? "" : Times.day(meeting))
                        .replace("{lead}", names.post(report.lead()))
                        .replace("{since}", Times.day(report.since()))
                        .replace("{as at}", Times.day(report.asAt())));
            }
        }
        return lines;
    }

    Preview preview(String code) {
        var parts = section(code);
        return new Preview(parts, drawing.wrong());
    }

    /** One section or appendix by its code; nothing where it is not printed. */
    List<Part> section(String code) {
        return Content.isAppendix(code)
                ? appendix(code)
                : plan.sections().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(this::section)
                        .orElse(List.of());
    }

    private List<Part> section(Section section) {
        boolean grid = section.sort() == Template.Sort.IMPLICATIONS;
        drawing.within(section.title(), grid ? "/implications" : "/write/" + section.code());
        var number = plan.number(section.code());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(1, number, section.title()));
        var counter = new Counter(number, template.numbering(), section.title());
        switch (section.sort()) {
            case TEXT -> parts.addAll(written(content.words(section.code()), counter, 1));
            case KEY_DECISION -> parts.add(question(section.code()));
            case IMPLICATIONS -> implications(section, counter, parts);
            case SIGN_OFF -> signature(parts);
            case APPENDICES -> parts.add(appendices());
        }
        return parts;
    }

    private List<Part> written(String words, Counter counter, int above) {
        return words.isBlank()
                ? List.of(Part.Paragraph.of("Nothing is written here yet."))
                : new Typesetting(Manuscript.of(words), drawing, counter, above).set();
    }

    private Part question(String code) {
        var asked = new Question(code, content);
        var wards = template.section("wards").isPresent() ? "" : content.words("wards");
        return asked.table(wards);
    }

    private void implications(Section section, Counter counter, List<Part> parts) {
        var grid = new Grid(template, content, names);
        parts.add(grid.table(report.issued() != null));
        for (var row : template.implications()) {
            var said = content.said(row.entry());
            if (!said.words().isBlank()) {
                parts.add(new Part.Heading(2, "", row.title()));
                parts.addAll(written(said.words(), counter, 2));
            }
        }
    }

    private void signature(List<Part> parts) {
        parts.add(Part.Paragraph.of(names.post(report.lead())));
        var issued = report.issued();
        parts.add(Part.Paragraph.of(issued == null ? "Not signed yet" : "Date: " + Times.day(issued)));
    }

    private Part appendices() {
        var points = plan.appendices().stream()
                .map(code -> List.of(Run.of("Appendix " + plan.number(code) + ": "
                        + content.said(code).title())))
                .toList();
        return points.isEmpty() ? Part.Paragraph.of("None.") : new Part.Points(false, points);
    }

    private List<Part> appendix(String code) {
        var letter = plan.number(code);
        var said = content.said(code);
        drawing.within("Appendix " + letter, "/write/" + code);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(1, "Appendix " + letter, said.title()));
        parts.addAll(written(said.words(), new Counter(letter, template.numbering(), said.title()), 1));
        return parts;
    }
}
