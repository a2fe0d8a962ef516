package org.goldenthread.publishing.word;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.site.list.Cell;

/** Widths of the columns of a table: no figure and no word is torn apart as long as the page has room for it. */
final class Widths {
    /** What the widest letters of a word take on average, in twentieths of a point. */
    private static final long LETTER = 105;

    private static final long SMALL_LETTER = 88;
    private static final long EDGES = 240;
    private static final int WIDEST = 40;

    private Widths() {}

    /** Together the width of the page. */
    static long[] of(Part.Table table, boolean small) {
        long letter = small ? SMALL_LETTER : LETTER;
        var least = each(table, words -> EDGES + letter * longestWord(words));
        var wanted = each(table, words -> EDGES + letter * Math.min(words.length(), WIDEST));
        long needed = Arrays.stream(least).sum();
        long more = Arrays.stream(wanted).sum() - needed;
        long room = Blank.BETWEEN_MARGINS - needed;
        if (room <= 0) {
            return share(least, Blank.BETWEEN_MARGINS);
        }
        var widths = more <= room
                ? wanted
                : IntStream.range(0, least.length)
                        .mapToLong(i -> least[i] + room * (wanted[i] - least[i]) / more)
                        .toArray();
        return share(widths, Blank.BETWEEN_MARGINS);
    }

    private static long[] each(Part.Table table, ToLongFunction<String> width) {
        return IntStream.range(0, table.columns().size())
                .mapToLong(i -> Stream.concat(
                                Stream.of(table.columns().get(i).title()),
                                table.rows().stream().map(row -> said(row.get(i))))
                        .mapToLong(width)
                        .max()
                        .orElse(EDGES))
                .toArray();
    }

    /** A status has its shape before it, from which it is not torn. */
    private static String said(Cell cell) {
        return cell instanceof Cell.Status status ? "o\u00a0" + status.words() : cell.words();
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
