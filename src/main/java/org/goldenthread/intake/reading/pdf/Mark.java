package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/** Something that stands on a page: a line of words, or a table. */
sealed interface Mark {

    int page();

    /** How far down the page it begins, in points. */
    float top();

    /** A line of words outside any table. */
    record Words(Line line, float limit) implements Mark {
        @Override
        public int page() {
            return line.page();
        }

        @Override
        public float top() {
            return line.y() - line.size();
        }
    }

    /**
     * A table, or the part of it that stands on one page.
     *
     * @param edges where its columns begin, in points from the left
     * @param ruled it has lines between its cells, so that every row is a row
     */
    record Table(int page, float top, boolean ruled, List<Float> edges, List<Row> rows) implements Mark {

        boolean continues(Table before) {
            if (ruled != before.ruled || edges.size() != before.edges.size() || page != before.lastPage() + 1) {
                return false;
            }
            return !ruled || sameShape(before);
        }

        /** The same columns as wide: a table may stand further in on another page. */
        private boolean sameShape(Table before) {
            for (int i = 1; i < edges.size(); i++) {
                float here = edges.get(i) - edges.getFirst();
                float there = before.edges.get(i) - before.edges.getFirst();
                if (Math.abs(here - there) > 8) {
                    return false;
                }
            }
            return true;
        }

        private int lastPage() {
            return rows.isEmpty() ? page : rows.getLast().page();
        }

        Table with(List<Row> more) {
            var all = new ArrayList<>(rows);
            all.addAll(more);
            return new Table(page, top, ruled, edges, all);
        }
    }

    /** A row with its cells, one for each column; a merged cell stands in its first column. */
    record Row(int page, List<Box> cells) {
        boolean isBold() {
            var filled = cells.stream().filter(box -> !box.lines().isEmpty()).toList();
            return filled.size() > 1
                    && filled.stream().allMatch(box -> box.lines().stream().allMatch(Line::bold));
        }

        boolean isBlank() {
            return cells.stream().allMatch(box -> box.lines().isEmpty());
        }

        String text() {
            return String.join("\t", cells.stream().map(Box::text).toList());
        }
    }

    /**
     * The lines of one cell.
     *
     * @param limit how far right its words may reach
     */
    record Box(List<Line> lines, float limit) {
        String text() {
            return String.join(" ", lines.stream().map(Line::text).toList());
        }
    }
}
