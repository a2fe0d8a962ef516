package org.goldenthread.intake.reading.text;

import java.util.BitSet;
import java.util.List;

/**
 * Finds paragraphs that were broken into lines of one width, as typed letters and some PDF texts are: every line but
 * the last is so full that the next line's first word would not have fitted.
 */
final class HardWraps {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 130;
    private static final int FEWEST_LINES = 3;

    private final BitSet wrapped = new BitSet();

    HardWraps(List<TextLine> lines) {
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size()
                    && !lines.get(to).blank()
                    && lines.get(to).raw().indexOf('\t') < 0) {
                to++;
            }
            if (to - from >= FEWEST_LINES && full(lines.subList(from, to))) {
                wrapped.set(from + 1, to);
            }
            from = to + 1;
        }
    }

    /** Whether the line only goes on with the sentence of the line before. */
    boolean wrapped(int at) {
        return wrapped.get(at);
    }

    private static boolean full(List<TextLine> group) {
        int width = group.stream().mapToInt(line -> line.raw().length()).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        for (int i = 0; i + 1 < group.size(); i++) {
            if (group.get(i).raw().stripTrailing().length()
                            + 1
                            + firstWord(group.get(i + 1).text())
                    <= width) {
                return false;
            }
        }
        return true;
    }

    private static int firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
