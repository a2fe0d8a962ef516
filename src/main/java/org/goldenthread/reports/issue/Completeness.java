package org.goldenthread.reports.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.clearance.Line;
import org.goldenthread.reports.clearance.Line.Standing;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.template.Template;
import org.goldenthread.reports.template.Template.Implication;
import org.goldenthread.reports.template.Template.Section;

/** Finds what a template demands of a report and is not there. */
final class Completeness {
    private final Report report;
    private final Template template;
    private final Content content;
    private final List<Missing> missing = new ArrayList<>();

    private Completeness(Report report, Template template, Content content) {
        this.report = report;
        this.template = template;
        this.content = content;
    }

    /** What its words lack, in the order of the paper. */
    static List<Missing> words(Report report, Template template, Content content) {
        var check = new Completeness(report, template, content);
        check.head();
        template.sections().forEach(check::section);
        check.appendices();
        return List.copyOf(check.missing);
    }

    /** What its clearances lack. */
    static List<Missing> clearances(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.standing() != Standing.CLEARED)
                .map(line -> new Missing(
                        "Clearance, %s: %s"
                                .formatted(line.title(), line.standing().state().words()),
                        "/clearance"))
                .toList();
    }

    private void need(boolean met, String words, String page) {
        if (!met) {
            missing.add(new Missing(words, page));
        }
    }

    private void head() {
        need(report.head().meeting() != null, "The day of the meeting is not set", "/edit");
        need(report.lead() != null, "No post answers for the report", "/edit");
    }

    private void section(Section section) {
        var page = "/write/" + section.code();
        switch (section.sort()) {
            case TEXT ->
                need(
                        !section.mandatory() || !content.words(section.code()).isBlank(),
                        "“" + section.title() + "” is empty",
                        page);
            case KEY_DECISION -> question(section, page);
            case IMPLICATIONS -> implications();
            case SIGN_OFF, APPENDICES -> {
                // the signature is the lead's, and appendices are looked at one by one
            }
        }
    }

    private void question(Section section, String page) {
        var mark = content.mark(section.code());
        var answered = mark.equals("yes") || mark.equals("no");
        need(answered, "The box “" + section.title() + "” must be completed", page);
        var because = !content.words(section.code()).isBlank();
        need(!mark.equals("yes") || because, "Say why this is a key decision", page);
        var wards =
                template.section("wards").isPresent() || !content.words("wards").isBlank();
        need(wards, "Say which wards are affected", page);
    }

    private void implications() {
        var open = template.implications().stream()
                .filter(one -> mark(one).filter(mark -> !mark.open()).isEmpty())
                .map(Implication::title)
                .toList();
        need(open.isEmpty(), "Implications not answered: " + String.join(", ", open), "/implications");
        for (var one : template.implications()) {
            var asks = mark(one).filter(Template.Mark::asks);
            need(
                    asks.isEmpty() || !content.words(one.entry()).isBlank(),
                    "The implication “%s” is marked %s and has no text"
                            .formatted(
                                    one.title(), asks.map(Template.Mark::sign).orElse("")),
                    "/implications");
        }
    }

    private Optional<Template.Mark> mark(Implication one) {
        return template.mark(content.mark(one.entry()));
    }

    private void appendices() {
        for (var code : content.appendices()) {
            var said = content.said(code);
            need(
                    !said.title().isBlank() && !said.words().isBlank(),
                    "An appendix has no title or no words",
                    "/write/" + code);
        }
    }
}
