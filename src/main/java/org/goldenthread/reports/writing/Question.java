package org.goldenthread.reports.writing;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.reports.content.Content;
import org.goldenthread.site.list.Cell;

/** The box that asks whether this is a key decision, as it is printed. */
record Question(String code, Content content) {
    static final String YES = "yes";
    static final String NO = "no";

    Part table(String wards) {
        var rows = new ArrayList<List<Cell>>();
        var mark = content.mark(code);
        rows.add(row(
                "Is this a key decision?",
                mark.equals(YES) ? "Yes" : mark.equals(NO) ? "No" : "This box must be completed"));
        var because = content.words(code).strip();
        if (!because.isEmpty()) {
            rows.add(row(mark.equals(YES) ? "It is one because" : "Reason", because));
        }
        if (!wards.isBlank()) {
            rows.add(row("Wards affected", wards.strip()));
        }
        var columns = List.of(new Part.Column("Question", false), new Part.Column("Answer", false));
        return new Part.Table("The question and its answer", columns, rows, "");
    }

    private static List<Cell> row(String question, String answer) {
        return List.of(Cell.text(question), Cell.text(answer));
    }
}
