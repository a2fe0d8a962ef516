package org.goldenthread.intake.paper;

/**
 * Where in a paper something stands. Numbers count from one; zero means "does not apply here".
 *
 * @param page the page (or sheet) number as far as the file's format tells it
 * @param line the line in the file, for formats that have lines
 * @param block the block's position in the paper's reading order; the review screen finds it by this
 * @param row the row within the block, when the block is a table
 * @param column the column within that row
 */
public record Place(int page, int line, int block, int row, int column) {

    public static Place ofBlock(int page, int line, int block) {
        return new Place(page, line, block, 0, 0);
    }

    /** The same place, narrowed to a row of the table that stands there. */
    public Place atRow(int row) {
        return new Place(page, line, block, row, 0);
    }

    /** The same place, narrowed to a cell of the table that stands there. */
    public Place atCell(int row, int column) {
        return new Place(page, line, block, row, column);
    }

    /** In words for a person, such as "page 2, line 40, row 3, column 2". */
    @Override
    public String toString() {
        var words = new StringBuilder();
        append(words, "page", page);
        append(words, "line", line);
        append(words, "row", row);
        append(words, "column", column);
        return words.isEmpty() ? "block " + block : words.toString();
    }

    private static void append(StringBuilder words, String word, int number) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(word).append(' ').append(number);
        }
    }
}
