package org.goldenthread.reports.issue;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.site.list.Cell;
import org.jspecify.annotations.Nullable;

/** What an issued paper carries besides its own text: what it puts right, and how each figure came about. */
final class Notes {
    private static final String RESTATED = "What this version puts right";
    private static final String FIGURES = "How the figures came about";

    private Notes() {}

    static List<Part> around(List<Part> parts, @Nullable String corrects, List<Change> restated, List<Fact> facts) {
        var all = new ArrayList<Part>();
        if (corrects != null) {
            all.add(new Part.Heading(1, "", RESTATED));
            all.add(
                    restated.isEmpty()
                            ? Part.Paragraph.of("It reads as " + corrects + " did.")
                            : changes(corrects, restated));
        }
        all.addAll(parts);
        var proofs = facts.stream().distinct().toList();
        if (!proofs.isEmpty()) {
            all.add(new Part.NewPage());
            all.add(new Part.Heading(1, "", FIGURES));
            all.add(table(proofs));
        }
        return all;
    }

    private static Part changes(String corrects, List<Change> restated) {
        var columns = List.of(
                new Part.Column("Where", false),
                new Part.Column("In " + corrects, false),
                new Part.Column("Here", false));
        var rows = restated.stream()
                .map(one -> List.of(
                        Cell.text(one.place()),
                        Cell.text(one.before().isEmpty() ? "(not there)" : one.before()),
                        Cell.text(one.after().isEmpty() ? "(taken out)" : one.after())))
                .toList();
        return new Part.Table("Differences from " + corrects + ", figures first", columns, rows, "");
    }

    private static Part table(List<Fact> facts) {
        var columns = List.of(
                new Part.Column("Figure", false),
                new Part.Column("Value", true),
                new Part.Column("How it came about", false));
        var rows = facts.stream()
                .map(fact -> List.of(
                        fact.href().isEmpty() ? Cell.text(fact.about()) : Cell.link(fact.about(), fact.href()),
                        Cell.text(fact.value()),
                        Cell.text(fact.how())))
                .toList();
        return new Part.Table("Every figure of this paper with its proof", columns, rows, "");
    }

    /** Where the proofs begin, with the page that they begin on; behind the last part where there are none. */
    static int proofs(List<Part> parts) {
        int at = parts.lastIndexOf(new Part.Heading(1, "", FIGURES));
        return at < 1 ? parts.size() : at - 1;
    }

    /** The paper's own text, to compare it with another. */
    static List<Part> without(Paper paper) {
        var own = new ArrayList<Part>();
        boolean inside = true;
        for (var part : paper.parts()) {
            if (part instanceof Part.Heading(int level, String number, String words) && level == 1) {
                inside = !(number.isEmpty() && (words.equals(RESTATED) || words.equals(FIGURES)));
            }
            if (inside) {
                own.add(part);
            }
        }
        return own;
    }
}
