package org.goldenthread.publishing.document;

import java.util.List;
import org.goldenthread.site.list.Cell;

/** One part of a paper, in the order of reading. */
public sealed interface Part {

    /**
     * A heading.
     *
     * @param level 1 for a section of the paper, 2 within it, to 4
     * @param number as it is printed before the words, "3.1"; empty where the paper numbers no headings
     */
    record Heading(int level, String number, String words) implements Part {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("a heading has a level from 1 to 4");
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param number as it is printed before the words, "2.4"; empty where the paper numbers no paragraphs
     */
    record Paragraph(String number, List<Run> runs) implements Part {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String words) {
            return new Paragraph("", List.of(Run.of(words)));
        }
    }

    /** A list, each point a line of runs. */
    record Points(boolean numbered, List<List<Run>> points) implements Part {
        public Points {
            points = points.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows, printed above it
     * @param columns one for each cell of a row
     * @param note printed below it: its data as at a day, and what was left out; may be empty
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows, String note) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(caption + ": a row has another number of cells than columns");
                }
            }
        }
    }

    /** A column's head; figures stand to the right. */
    record Column(String title, boolean figures) {}

    /**
     * A drawing.
     *
     * @param svg a whole SVG element, drawn with its own colours and without script
     * @param words what it shows, for those who cannot see it
     */
    record Drawing(String caption, String svg, String words) implements Part {}

    /** What follows begins on a new page of paper. */
    record NewPage() implements Part {}
}
