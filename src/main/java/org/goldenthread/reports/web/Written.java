package org.goldenthread.reports.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.template.Template;
import org.goldenthread.reports.template.Template.Section;
import org.goldenthread.reports.template.Template.Sort;
import org.goldenthread.site.list.Filter.Choice;

/** The part of a report that a page writes: a section, the box of the key decision, or an appendix. */
public record Written(Report report, Template template, String code, String title, Sort sort, String guidance) {

    static Optional<Written> of(Report report, Template template, Content content, String code) {
        return Content.isAppendix(code)
                ? Optional.of(
                        new Written(report, template, code, Called.of(template, content, code), Sort.APPENDICES, ""))
                : template.section(code)
                        .filter(one -> one.sort() == Sort.TEXT || one.sort() == Sort.KEY_DECISION)
                        .map(one -> of(report, template, one));
    }

    private static Written of(Report report, Template template, Section one) {
        return new Written(report, template, one.code(), one.title(), one.sort(), one.guidance());
    }

    public String at() {
        return "/reports/" + report.ref();
    }

    public boolean box() {
        return sort == Sort.KEY_DECISION;
    }

    public boolean appendix() {
        return sort == Sort.APPENDICES;
    }

    /** Whether the box asks for the wards too, because no section does. */
    public boolean wards() {
        return box() && template.section("wards").isEmpty();
    }

    static Map<String, String> values(Content content, String code) {
        var said = content.said(code);
        return Map.of(
                "version", String.valueOf(content.version(code)),
                "wardsVersion", String.valueOf(content.version("wards")),
                "words", said.words(),
                "title", said.title(),
                "mark", said.mark(),
                "wards", content.words("wards"));
    }

    Said said(Typed typed) {
        var words = typed.get("words").replace("\r\n", "\n").stripTrailing();
        return switch (sort) {
            case KEY_DECISION -> Said.marked(typed.text("mark"), words);
            case APPENDICES -> new Said(typed.text("title"), "", null, words);
            case TEXT, IMPLICATIONS, SIGN_OFF -> Said.words(words);
        };
    }

    /** What a sentence may point to: each section's code and title. */
    public List<String> places() {
        return template.sections().stream()
                .map(one -> one.code() + ": " + one.title())
                .toList();
    }

    /** What the box may be answered with. */
    public List<Choice> answers() {
        return List.of(new Choice("", "Not answered yet"), new Choice("no", "No"), new Choice("yes", "Yes"));
    }
}
