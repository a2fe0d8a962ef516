package org.goldenthread.publishing.document;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.site.list.Cell;

/** Widths of the columns of a table: no figure and no word is torn apart as long as the page has room for it. */
public final class Widths {
    /** What the widest letters of a word take on average, in twentieths of a point. */
    private static final long LETTER = 105;

    private static final long SMALL_LETTER = 88;
    private static final long EDGES = 240;
    private static final int WIDEST = 60;

    /** What letters of a head take, in hundredths of plain ones. */
    private static final long BOLD = 118;

    private Widths() {}

    /**
     * The width of each column.
     *
     * @param small whether its letters are the smaller ones
     * @param page what they are together, in twentieths of a point
     */
    public static long[] of(Part.Table table, boolean small, long page) {
        long letter = small ? SMALL_LETTER : LETTER;
        var heads = table.columns().stream().map(Part.Column::title).toList();
        var least = each(
                table,
                i -> Math.max(
                        letter * BOLD * longestWord(heads.get(i)) / 100,
                        letter
                                * said(table, i)
                                        .mapToLong(Widths::longestWord)
                                        .max()
                                        .orElse(0)));
        var wanted = each(
                table,
                i -> Math.max(
                        letter
                                * BOLD
                                * Math.max(
                                        longestWord(heads.get(i)), (heads.get(i).length() + 1) / 2)
                                / 100,
                        letter * wanted(said(table, i))));
        long needed = Arrays.stream(least).sum();
        long more = Arrays.stream(wanted).sum() - needed;
        long room = page - needed;
        if (room <= 0) {
            return share(least, page);
        }
        var widths = more <= room
                ? wanted
                : IntStream.range(0, least.length)
                        .mapToLong(i -> least[i] + room * (wanted[i] - least[i]) / more)
                        .toArray();
        return share(widths, page);
    }

    private static long[] each(Part.Table table, IntToLongFunction width) {
        return IntStream.range(0, table.columns().size())
                .mapToLong(i -> EDGES + width.applyAsLong(i))
                .toArray();
    }

    /** The longest cell on one line, unless it is far longer than the others. */
    private static long wanted(Stream<String> cells) {
        var letters = cells.mapToLong(String::length).filter(one -> one > 0).summaryStatistics();
        return Math.min(WIDEST, Math.min(Math.max(0, letters.getMax()), Math.round(2 * letters.getAverage())));
    }

    private static Stream<String> said(Part.Table table, int column) {
        return table.rows().stream().flatMap(row -> said(row.get(column)));
    }

    /** A status has its shape before it, from which it is not torn; what stands below a link is a line of its own. */
    private static Stream<String> said(Cell cell) {
        return switch (cell) {
            case Cell.Status status -> Stream.of("o\u00a0" + status.words());
            case Cell.Link link -> Stream.of(link.words(), link.below());
            case Cell.Text text -> Stream.of(text.words());
            case Cell.Number number -> Stream.of(number.words());
            case Cell.Day day -> Stream.of(day.words().replace(' ', '\u00a0'));
        };
    }

    private static long longestWord(String words) {
        return Arrays.stream(words.split("[ \\t\\n-]"))
                .mapToLong(String::length)
                .max()
                .orElse(0);
    }

    private static long[] share(long[] widths, long whole) {
        long sum = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(one -> whole * one / sum).toArray();
    }
}
