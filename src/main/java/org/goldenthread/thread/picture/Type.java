package org.goldenthread.thread.picture;

import java.util.ArrayList;
import java.util.List;

/** How wide words are in the page's typeface, nearly, and how a title is broken into lines that fit a card. */
final class Type {
    private static final String NARROW = "iljtf.,:;'’‘|!()[]I-· ";
    private static final String WIDE = "mwMW@%—…";

    private Type() {}

    /** The width in pixels, rounded up. */
    static int width(String words, double size, boolean bold) {
        double em = words.codePoints().mapToDouble(Type::em).sum();
        return (int) Math.ceil(em * size * (bold ? 1.06 : 1));
    }

    private static double em(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.3;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(character) ? 0.7 : Character.isIdeographic(character) ? 1 : 0.56;
    }

    /** At most so many lines, the last one ending in an ellipsis when words are left over. */
    static List<String> lines(String words, int width, int most, double size, boolean bold) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size, bold) <= width || line.isEmpty()) {
                line.setLength(0);
                line.append(longer);
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            var last = lines.get(most - 1) + " " + lines.get(most);
            lines.subList(most - 1, lines.size()).clear();
            lines.add(last + "…");
        }
        return lines.stream().map(one -> cut(one, width, size, bold)).toList();
    }

    static String cut(String line, int width, double size, boolean bold) {
        if (width(line, size, bold) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 1 && width(line.substring(0, end) + "…", size, bold) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + "…";
    }
}
