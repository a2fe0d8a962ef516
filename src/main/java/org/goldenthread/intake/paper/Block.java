package org.goldenthread.intake.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a paper in reading order. */
public sealed interface Block {

    Place place();

    /** All the words of the block, cells parted by tabs and rows by new lines. */
    String text();

    /** The words that open a part of the paper; level 1 is the highest. The number is as printed, such as "2.4". */
    record Heading(Place place, int level, @Nullable String number, String text) implements Block {}

    /** A paragraph, with its printed number such as "4.2" where it has one; the number is not repeated in the text. */
    record Paragraph(Place place, @Nullable String number, String text) implements Block {}

    /** One item of a list; depth 1 is the outermost; the marker is as printed ("•", "(ii)", "3."). */
    record Item(Place place, int depth, @Nullable String marker, String text) implements Block {}

    /** A table, joined across page breaks; header rows first where the file tells or the reader is sure. */
    record Table(Place place, @Nullable String caption, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String text() {
            return String.join("\n", rows.stream().map(Row::text).toList());
        }

        /** The widest row's number of cells. */
        public int width() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }
    }

    /** A row of a table; its place names the row. */
    record Row(Place place, boolean header, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String text() {
            return String.join("\t", cells.stream().map(Cell::text).toList());
        }

        /** The words of a cell by position from zero; empty when the row is shorter (ragged rows are normal). */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index).text() : "";
        }
    }

    /** A cell: paragraphs and list items inside it, in order, each a string; a list item keeps its marker in front. */
    record Cell(List<String> parts) {
        public Cell {
            parts = List.copyOf(parts);
        }

        public static Cell of(String text) {
            return new Cell(text.isBlank() ? List.of() : List.of(text.strip()));
        }

        /** The parts on lines of their own. */
        public String text() {
            return String.join("\n", parts);
        }

        /** This cell followed by what stood in its continuation after a page break. */
        public Cell and(Cell continuation) {
            var all = new ArrayList<>(parts);
            all.addAll(continuation.parts());
            return new Cell(all);
        }
    }
}
