package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.reading.pdf.Line.Piece;

/** Sees where a page is set in two columns of running words, and puts the left one before the right one. */
final class Columns {
    private static final int FEWEST_LINES = 10;
    private static final float NARROWEST = 0.25f;
    private static final float SAME_EDGE = 6;

    private Columns() {}

    static List<Mark.Words> inOrder(List<Line> lines, float width) {
        float gutter = gutter(lines, width);
        if (gutter <= 0) {
            return words(lines);
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (isParted(lines.get(i), gutter)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        var band = lines.subList(first, last + 1);
        if (band.stream().anyMatch(line -> crosses(line, gutter))) {
            return words(lines);
        }
        var ordered = new ArrayList<>(words(lines.subList(0, first)));
        ordered.addAll(words(side(band, 0, gutter)));
        ordered.addAll(words(side(band, gutter, Float.MAX_VALUE)));
        ordered.addAll(words(lines.subList(last + 1, lines.size())));
        return ordered;
    }

    private static List<Line> side(List<Line> band, float from, float to) {
        return band.stream()
                .map(line -> line.between(from, to))
                .filter(line -> !line.pieces().isEmpty())
                .toList();
    }

    /** Where the right column begins; zero where there is none. */
    private static float gutter(List<Line> lines, float width) {
        var parted = lines.stream()
                .filter(line -> line.pieces().size() == 2)
                .filter(line -> line.pieces().stream().allMatch(piece -> width(piece) > NARROWEST * width))
                .toList();
        if (parted.size() < FEWEST_LINES) {
            return 0;
        }
        var edges = parted.stream()
                .map(line -> line.pieces().getLast().left())
                .sorted()
                .toList();
        float usual = edges.get(edges.size() / 2);
        long same = edges.stream()
                .filter(edge -> Math.abs(edge - usual) < SAME_EDGE)
                .count();
        return same * 10 >= edges.size() * 7L ? usual - 2 : 0;
    }

    private static boolean isParted(Line line, float gutter) {
        return line.pieces().size() > 1 && line.pieces().stream().anyMatch(piece -> piece.left() >= gutter);
    }

    private static boolean crosses(Line line, float gutter) {
        return line.pieces().stream().anyMatch(piece -> piece.left() < gutter && piece.right() > gutter + SAME_EDGE);
    }

    private static float width(Piece piece) {
        return piece.right() - piece.left();
    }

    /** The lines, each knowing how far right the words of its column reach. */
    private static List<Mark.Words> words(List<Line> lines) {
        var rights = lines.stream()
                .filter(line -> line.text().length() > 30)
                .map(Line::right)
                .sorted()
                .toList();
        float limit = rights.isEmpty() ? 0 : rights.get(rights.size() * 9 / 10);
        return lines.stream().map(line -> new Mark.Words(line, limit)).toList();
    }
}
