package org.goldenthread.reports.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.reports.issue.Change.Of;
import org.goldenthread.site.list.Cell;

/** Tells by paragraph and by figure in what two papers differ. A number that only moved on is no difference. */
final class Differences {

    private Differences() {}

    /** A paragraph, point, heading or row of a table. */
    private record Piece(String number, String words) {}

    /** What the words differ in, in the order of reading. */
    static List<Change> words(List<Part> before, List<Part> after) {
        return new Alignment(pieces(before), pieces(after)).changes();
    }

    /** What two texts differ in, by paragraph as they were typed. */
    static List<Change> typed(String before, String after) {
        return new Alignment(paragraphs(before), paragraphs(after)).changes();
    }

    private static List<Piece> paragraphs(String text) {
        return Stream.of(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> new Piece("", one))
                .toList();
    }

    /** What the figures differ in; those of one thing are paired in their order, after what stayed as it was. */
    static List<Change> figures(List<Fact> before, List<Fact> after) {
        return FigurePairs.of(before, after).changes();
    }

    private static List<Piece> pieces(List<Part> parts) {
        var pieces = new ArrayList<Piece>();
        for (var part : parts) {
            switch (part) {
                case Part.Heading heading -> pieces.add(new Piece(heading.number(), heading.words()));
                case Part.Paragraph paragraph -> pieces.add(new Piece(paragraph.number(), Run.words(paragraph.runs())));
                case Part.Points points -> points.points().forEach(one -> pieces.add(new Piece("", Run.words(one))));
                case Part.Table table -> {
                    table.rows()
                            .forEach(row -> pieces.add(new Piece(
                                    table.caption(),
                                    row.stream().map(Cell::words).collect(Collectors.joining(" · ")))));
                    pieces.add(new Piece(table.caption(), table.note()));
                }
                case Part.Drawing drawing -> pieces.add(new Piece(drawing.caption(), drawing.words()));
                case Part.NewPage ignored -> {
                    // where a page breaks is no difference
                }
            }
        }
        pieces.removeIf(piece -> piece.words().isBlank());
        return pieces;
    }

    /** The longest run of pieces that both have in common; what is between is changed, new or gone. */
    private record Alignment(List<Piece> before, List<Piece> after) {

        List<Change> changes() {
            var longest = longest();
            var changes = new ArrayList<Change>();
            var gone = new ArrayList<Piece>();
            var fresh = new ArrayList<Piece>();
            int i = 0;
            int j = 0;
            while (i < before.size() || j < after.size()) {
                if (i < before.size() && j < after.size() && same(i, j)) {
                    settle(gone, fresh, changes);
                    i++;
                    j++;
                } else if (j >= after.size() || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                    gone.add(before.get(i++));
                } else {
                    fresh.add(after.get(j++));
                }
            }
            settle(gone, fresh, changes);
            return changes;
        }

        private boolean same(int i, int j) {
            return before.get(i).words().equals(after.get(j).words());
        }

        private int[][] longest() {
            var longest = new int[before.size() + 1][after.size() + 1];
            for (int i = before.size() - 1; i >= 0; i--) {
                for (int j = after.size() - 1; j >= 0; j--) {
                    longest[i][j] =
                            same(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
                }
            }
            return longest;
        }

        /** What went and what came at one place are one change as far as they pair. */
        private static void settle(List<Piece> gone, List<Piece> fresh, List<Change> changes) {
            for (int k = 0; k < Math.max(gone.size(), fresh.size()); k++) {
                var then = k < gone.size() ? gone.get(k) : new Piece("", "");
                var now = k < fresh.size() ? fresh.get(k) : new Piece("", "");
                var place = now.words().isEmpty() ? then.number() : now.number();
                changes.add(new Change(Of.WORDS, place, then.words(), now.words()));
            }
            gone.clear();
            fresh.clear();
        }
    }
}
