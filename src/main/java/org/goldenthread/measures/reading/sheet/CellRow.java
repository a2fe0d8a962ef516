package org.goldenthread.measures.reading.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row's cells as stretches of one array of characters; filled anew for each row, so nobody keeps it.
 *
 * <p>Cells are counted from 0 here and rows from 1, as in the file.
 */
public final class CellRow {
    private char[] text = new char[1 << 12];
    private int[] ends = new int[64];
    private int cells;
    private int length;
    private int number;

    void begin(int row) {
        number = row;
        cells = 0;
        length = 0;
    }

    /** The same cells again as another row, for files that write equal rows once. */
    void renumber(int row) {
        number = row;
    }

    void add(char[] from, int offset, int count) {
        room(count);
        System.arraycopy(from, offset, text, length, count);
        close(count);
    }

    void add(String words) {
        room(words.length());
        words.getChars(0, words.length(), text, length);
        close(words.length());
    }

    /** Puts a cell at a column, with empty cells before it where some were left out. */
    void put(int column, String words) {
        while (cells < column) {
            add("");
        }
        add(words);
    }

    private void room(int count) {
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
        }
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, cells * 2);
        }
    }

    private void close(int count) {
        length += count;
        ends[cells++] = length;
    }

    /** The row's number in its file, from 1. */
    public int number() {
        return number;
    }

    /** How many cells it has. */
    public int cells() {
        return cells;
    }

    /** The characters of all cells; to be read only. */
    public char[] text() {
        return text;
    }

    /** Where a cell's first character is that is no space. */
    public int from(int cell) {
        int at = cell == 0 ? 0 : ends[cell - 1];
        int end = ends[cell];
        while (at < end && blank(text[at])) {
            at++;
        }
        return at;
    }

    /** One past a cell's last character that is no space; the same as {@link #from} for a blank cell. */
    public int to(int cell) {
        int start = cell == 0 ? 0 : ends[cell - 1];
        int end = ends[cell];
        while (end > start && blank(text[end - 1])) {
            end--;
        }
        return Math.max(end, from(cell));
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }

    /** A cell's words without spaces around them; empty where the row has no such cell. */
    public String at(int cell) {
        if (cell >= cells) {
            return "";
        }
        int from = from(cell);
        return new String(text, from, to(cell) - from);
    }

    /** Whether nothing stands in any cell. */
    public boolean blank() {
        for (int i = 0; i < length; i++) {
            if (!blank(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** All cells as words. */
    public List<String> words() {
        var words = new ArrayList<String>(cells);
        for (int i = 0; i < cells; i++) {
            words.add(at(i));
        }
        return words;
    }
}
