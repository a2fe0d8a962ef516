package org.goldenthread.intake.reading.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Finds the dots on a page that are bullets: each stands a little way in front of the first letter of a line. */
final class Bullets {
    private static final float FARTHEST = 3.5f;
    private static final int MOST = 2000;

    private Bullets() {}

    /** The dots in front of lines, as letters that stand on these lines. */
    static List<Glyph> drawn(List<Glyph> letters, List<Point2D.Float> dots) {
        var bullets = new ArrayList<Glyph>();
        if (dots.isEmpty() || dots.size() > MOST) {
            return bullets;
        }
        var byHeight = new TreeMap<Float, List<Glyph>>();
        letters.forEach(letter ->
                byHeight.computeIfAbsent(letter.y(), any -> new ArrayList<>()).add(letter));
        for (var dot : dots) {
            Glyph nearest = null;
            for (var line : byHeight.subMap(dot.y, true, dot.y + 12, true).values()) {
                for (var letter : line) {
                    boolean before = letter.x() > dot.x && letter.x() - dot.x < FARTHEST * letter.size();
                    boolean beside = letter.y() - dot.y < letter.size() * 0.8f;
                    if (!letter.isSpace() && before && beside && (nearest == null || letter.x() < nearest.x())) {
                        nearest = letter;
                    }
                }
            }
            if (nearest != null) {
                bullets.add(new Glyph("•", dot.x - 1, nearest.y(), 2, nearest.size(), nearest.space(), false));
            }
        }
        return bullets;
    }
}
