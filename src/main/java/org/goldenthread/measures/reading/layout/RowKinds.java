package org.goldenthread.measures.reading.layout;

import java.util.List;
import java.util.Map;
import org.goldenthread.measures.reading.layout.SheetRow.Kind;
import org.goldenthread.measures.reading.words.FigureWords;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.measures.reading.words.Signs;
import org.goldenthread.measures.reading.words.Years;

/** Tells rows of figures from rows of headings, titles and notes. */
final class RowKinds {
    private static final int COUNTS = 5;
    private final Signs signs = new Signs(Map.of());
    private final FigureWords figures = new FigureWords(signs, false);
    private final PeriodWords periods = new PeriodWords(Years.USUAL);

    /** Whether a cell holds a figure in any dress. */
    boolean figure(String cell) {
        return !cell.isEmpty()
                && figures.read(cell.toCharArray(), 0, cell.length())
                && figures.standing().present();
    }

    /** Whether a cell holds a sign that there is no figure. */
    boolean sign(String cell) {
        return !cell.isEmpty() && signs.meaning(cell) != null;
    }

    boolean period(String cell) {
        return !cell.isEmpty() && periods.read(cell).period() != null;
    }

    /** A year standing alone, which may head a column as well as be a figure. */
    private boolean year(String cell) {
        return cell.length() == 4 && (cell.startsWith("19") || cell.startsWith("20")) && figure(cell);
    }

    Kind kind(List<String> cells) {
        int filled = 0;
        int plain = 0;
        int years = 0;
        int words = 0;
        int counts = 0;
        String before = "";
        for (var cell : cells) {
            if (cell.isEmpty()) {
                continue;
            }
            filled++;
            if (year(cell)) {
                years++;
            } else if (figure(cell)) {
                plain++;
                counts += follows(before, cell) ? 1 : 0;
            } else if (!sign(cell)) {
                words++;
            }
            before = cell;
        }
        if (filled == 0) {
            return Kind.BLANK;
        }
        if (plain > COUNTS && counts >= plain - 2) {
            return Kind.COUNTING;
        }
        if (filled == 1) {
            return plain == 1 ? Kind.DATA : Kind.ALONE;
        }
        if (plain > 0) {
            return words + years > 0 || filled == plain ? Kind.DATA : Kind.HEAD;
        }
        return words > 0 && years == 0 && signsOnlyBeside(cells, words) ? Kind.DATA : Kind.HEAD;
    }

    private static boolean follows(String before, String cell) {
        try {
            return Long.parseLong(cell) == Long.parseLong(before) + 1;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    /** A row of one or two labels whose figures are all missing is still a row of figures. */
    private boolean signsOnlyBeside(List<String> cells, int words) {
        return words <= 3 && cells.stream().filter(this::sign).count() > words;
    }
}
