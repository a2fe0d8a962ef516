package org.goldenthread.measures.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Period;

/**
 * The figures of one series as they stand at one time, in memory: a row for whom (and which part) they are about, a
 * column for each period from the first to the last that has a figure anywhere. Immutable.
 */
public final class Grid {
    private final Series series;
    private final int scale;
    private final int[] subjects;
    private final int[] breakdowns;
    private final int[] starts;
    private final long[] cells;
    private final byte[] standings;
    /** Looked for when first asked for; two who ask at once find the same. */
    private long largest = -1;

    /** @param cells row by row */
    Grid(Series series, int scale, Sides sides, long[] cells, byte[] standings) {
        this.series = series;
        this.scale = scale;
        this.subjects = sides.subjects();
        this.breakdowns = sides.breakdowns();
        this.starts = sides.starts();
        this.cells = cells;
        this.standings = standings;
    }

    /** The heads of rows and columns. */
    record Sides(int[] subjects, int[] breakdowns, int[] starts) {}

    static Grid empty(Series series) {
        return new Grid(series, 0, new Sides(new int[0], new int[0], new int[0]), new long[0], new byte[0]);
    }

    public Series series() {
        return series;
    }

    public Length length() {
        return series.length();
    }

    /** How many decimals its figures have. */
    public int scale() {
        return scale;
    }

    /** Whether its largest figure left no room for one more decimal, so that finer ones may have been rounded. */
    boolean cramped() {
        if (largest < 0) {
            largest = Scales.largest(cells);
        }
        return !Scales.fits(largest, scale, scale + 1);
    }

    public int rows() {
        return subjects.length;
    }

    public int periods() {
        return starts.length;
    }

    public boolean isEmpty() {
        return cells.length == 0;
    }

    public int subject(int row) {
        return subjects[row];
    }

    public int breakdown(int row) {
        return breakdowns[row];
    }

    /** The row of a whole subject; -1 where it has no figure. */
    public int row(int subject) {
        return row(subject, 0);
    }

    /** The row of a part of a subject; -1 where it has no figure. */
    public int row(int subject, int breakdown) {
        int low = 0;
        int high = subjects.length - 1;
        long wanted = key(subject, breakdown);
        while (low <= high) {
            int middle = low + high >>> 1;
            long key = key(subjects[middle], breakdowns[middle]);
            if (key == wanted) {
                return middle;
            }
            if (key < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Rows stand in the order of their subjects, the whole before its parts. */
    private static long key(int subject, int breakdown) {
        return (long) subject << 32 | breakdown;
    }

    /** The column of a period; -1 where nobody has a figure for it. */
    public int column(LocalDate start) {
        int found = Arrays.binarySearch(starts, (int) start.toEpochDay());
        return found < 0 ? -1 : found;
    }

    public LocalDate start(int column) {
        return LocalDate.ofEpochDay(starts[column]);
    }

    public Period period(int column) {
        return new Period(start(column), length().months(), length().days());
    }

    public long at(int row, int column) {
        return cells[row * starts.length + column];
    }

    public Standing standing(int row, int column) {
        return Standing.ofCode(standings[row * starts.length + column]);
    }

    /** A subject's figures through time. */
    public Line through(int row) {
        return new Line(cells, row * starts.length, 1, starts.length, scale);
    }

    /** Every row's figure for one period, in the order of the rows. */
    public Line across(int column) {
        return new Line(cells, column, starts.length, subjects.length, scale);
    }

    /** Every figure, row by row. */
    public Line all() {
        return Line.of(cells, scale);
    }
}
