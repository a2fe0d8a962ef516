package org.goldenthread.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.clearance.Line;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry;
import org.goldenthread.reports.issue.Check;
import org.goldenthread.reports.template.Template;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/**
 * What the page of a report that is being written shows.
 *
 * @param titles of posts, by reference
 * @param people by account
 */
public record ReportView(
        Report report,
        Template template,
        Content content,
        Check check,
        List<Line> clearances,
        List<Entry> saves,
        Map<String, String> titles,
        Map<Long, String> people) {
    private static final State WRITTEN = new State("written", Tone.GOOD);
    private static final State EMPTY = new State("empty", Tone.NONE);
    private static final State WANTED = new State("to be written", Tone.WARNING);

    /** A part of the paper in the list of them. */
    public record Row(String title, String page, State state, String guidance) {}

    public String at() {
        return "/reports/" + report.ref();
    }

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var section : template.sections()) {
            switch (section.sort()) {
                case TEXT ->
                    rows.add(row(section, !content.words(section.code()).isBlank()));
                case KEY_DECISION ->
                    rows.add(row(section, !content.mark(section.code()).isEmpty()));
                case IMPLICATIONS ->
                    rows.add(new Row(section.title(), at() + "/implications", grid(), section.guidance()));
                case SIGN_OFF, APPENDICES -> {
                    // written by the product itself
                }
            }
        }
        for (var code : content.appendices()) {
            var title = "Appendix: " + content.said(code).title();
            rows.add(new Row(title, at() + "/write/" + code, content.words(code).isBlank() ? WANTED : WRITTEN, ""));
        }
        return rows;
    }

    private Row row(Template.Section section, boolean written) {
        var state = written ? WRITTEN : section.mandatory() ? WANTED : EMPTY;
        return new Row(section.title(), at() + "/write/" + section.code(), state, section.guidance());
    }

    private State grid() {
        long open = template.implications().stream()
                .filter(one -> template.mark(content.mark(one.entry()))
                        .filter(mark -> !mark.open())
                        .isEmpty())
                .count();
        return open == 0
                ? WRITTEN
                : new State(open + " of " + template.implications().size() + " open", Tone.WARNING);
    }

    /** What a code of an entry is called. */
    public String called(String code) {
        return Called.of(template, content, code);
    }
}
