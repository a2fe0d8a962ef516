package org.goldenthread.reports.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.template.Template;
import org.goldenthread.site.list.Cell;

/** The grid of implications as it is printed, with what its marks mean in this template. */
record Grid(Template template, Content content, Names names) {
    /** @param issued whether whoever is named has cleared it */
    Part table(boolean issued) {
        var columns = List.of(
                new Part.Column("Implication", false),
                new Part.Column("Mark", false),
                new Part.Column("Meaning", false),
                new Part.Column(issued ? "Cleared by" : "To be cleared by", false));
        var rows = template.implications().stream().map(this::row).toList();
        return new Part.Table("Which implications there are", columns, rows, legend());
    }

    private List<Cell> row(Template.Implication one) {
        var said = content.said(one.entry());
        var mark = template.mark(said.mark());
        var asks = mark.filter(Template.Mark::asks).isPresent();
        return List.of(
                Cell.text(one.title()),
                Cell.text(mark.map(Template.Mark::sign).orElse("")),
                Cell.text(mark.map(Template.Mark::means).orElse("not answered")),
                Cell.text(asks ? names.post(said.post()) : ""));
    }

    private String legend() {
        return template.marks().stream()
                .map(one -> one.shown() + ": " + one.means())
                .collect(Collectors.joining("; ", "In this paper ", "."));
    }
}
