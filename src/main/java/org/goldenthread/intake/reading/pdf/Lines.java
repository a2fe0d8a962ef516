package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts letters together into words and lines, by where they stand. */
final class Lines {
    private static final float SAME_LINE = 0.35f;
    private static final float WIDE_GAP = 1.2f;
    private static final float LARGEST_NO_SPACE = 0.16f;

    private Lines() {}

    /** The lines from top to bottom. */
    static List<Line> of(int page, List<Glyph> glyphs) {
        var rows = new TreeMap<Float, List<Glyph>>();
        for (var glyph : glyphs) {
            row(rows, glyph).add(glyph);
        }
        var lines = new ArrayList<Line>();
        for (var row : rows.values()) {
            row.sort(Comparator.comparing(Glyph::x));
            var pieces = pieces(row);
            if (!pieces.isEmpty()) {
                lines.add(new Line(page, y(row), size(row), pieces));
            }
        }
        return lines;
    }

    private static List<Glyph> row(TreeMap<Float, List<Glyph>> rows, Glyph glyph) {
        float reach = Math.max(glyph.size() * SAME_LINE, 1);
        var near = rows.subMap(glyph.y() - reach, true, glyph.y() + reach, true).entrySet();
        return near.stream()
                .min(Comparator.comparing(entry -> Math.abs(entry.getKey() - glyph.y())))
                .map(Map.Entry::getValue)
                .orElseGet(() -> rows.computeIfAbsent(glyph.y(), any -> new ArrayList<>()));
    }

    private static float y(List<Glyph> row) {
        return row.stream().max(Comparator.comparing(Glyph::size)).orElseThrow().y();
    }

    /** The size that most of the letters have. */
    private static float size(List<Glyph> row) {
        var sizes = new TreeMap<Float, Integer>();
        row.stream().filter(glyph -> !glyph.isSpace()).forEach(glyph -> sizes.merge(glyph.size(), 1, Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(row.getFirst().size());
    }

    private static List<Line.Piece> pieces(List<Glyph> row) {
        var pieces = new ArrayList<Line.Piece>();
        var open = new ArrayList<Glyph>();
        float end = 0;
        for (var glyph : row) {
            if (glyph.isSpace()) {
                continue;
            }
            if (!open.isEmpty() && glyph.x() - end > WIDE_GAP * glyph.size()) {
                pieces.add(piece(open));
                open.clear();
            }
            open.add(glyph);
            end = glyph.right();
        }
        if (!open.isEmpty()) {
            pieces.add(piece(open));
        }
        return pieces;
    }

    private static Line.Piece piece(List<Glyph> glyphs) {
        var text = new StringBuilder();
        float firstWord = 0;
        Glyph before = glyphs.getFirst();
        for (var glyph : glyphs) {
            if (!text.isEmpty() && glyph.x() - before.right() > space(before, glyph)) {
                firstWord = firstWord > 0
                        ? firstWord
                        : before.right() - glyphs.getFirst().x();
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
        }
        float left = glyphs.getFirst().x();
        return new Line.Piece(
                left,
                before.right(),
                firstWord > 0 ? firstWord : before.right() - left,
                text.toString(),
                glyphs.stream().allMatch(Glyph::bold));
    }

    /** From how wide a gap on two letters belong to two words; fonts of typewriters have spaces that mislead. */
    private static float space(Glyph before, Glyph after) {
        float narrow = Math.min(before.space() > 0 ? before.space() : after.space(), after.space());
        float most = Math.max(before.size(), after.size()) * LARGEST_NO_SPACE;
        return narrow > 0 ? Math.min(narrow * 0.5f, most) : most;
    }
}
