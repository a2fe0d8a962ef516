package org.goldenthread.reports.web;

import java.util.stream.Stream;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.template.Template;

/** What the parts of a report are called, by the codes of their entries. */
final class Called {
    private Called() {}

    static String of(Template template, Content content, String code) {
        if (Content.isAppendix(code)) {
            var title = content.said(code).title();
            return title.isEmpty() ? "Appendix" : "Appendix: " + title;
        }
        return Stream.of(
                        template.section(code).map(Template.Section::title),
                        template.implications().stream()
                                .filter(one -> one.entry().equals(code))
                                .map(one -> "Implication: " + one.title())
                                .findFirst(),
                        template.clearers().stream()
                                .filter(one -> one.entry().equals(code))
                                .map(one -> "Clearance: " + one.title())
                                .findFirst())
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElse(code.equals("wards") ? "Wards affected" : code);
    }
}
