package org.goldenthread.intake.web;

import java.util.List;

/** A block of a paper as the review screen shows it. The id is its anchor, such as b12. */
public sealed interface ShownBlock {

    /** A heading, paragraph or list item; the lead is its number or bullet. */
    record Words(String id, String style, String lead, List<Segment> segments) implements ShownBlock {}

    /** A table. */
    record Grid(String id, String caption, List<GridRow> rows) implements ShownBlock {}

    /** A row of a table; each cell holds parts, each part segments. */
    record GridRow(String id, boolean header, List<List<List<Segment>>> cells) {

        /** Whether only the first cell speaks: a heading within the table, shown across its width. */
        public boolean section() {
            return cells.size() > 1
                    && !blank(cells.getFirst())
                    && cells.subList(1, cells.size()).stream().allMatch(GridRow::blank);
        }

        private static boolean blank(List<List<Segment>> cell) {
            return cell.stream()
                    .flatMap(List::stream)
                    .allMatch(segment -> segment.words().isBlank());
        }
    }
}
