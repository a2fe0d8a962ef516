package org.goldenthread.intake.reading.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.intake.reading.Flow.Words;

/** Counts the lists and headings of an OpenDocument text, and says what is printed in front of each. */
final class OpenDocumentLists {
    private static final int LEVELS = 12;

    /** A list that is open, and whether its current item still waits for its first words. */
    static final class Open {
        private final String style;
        private boolean waits;
        private int start = -1;

        private Open(String style) {
            this.style = style;
        }
    }

    private final OpenDocumentStyles styles;
    private final Map<String, int[]> counts = new HashMap<>();
    private Deque<Open> open = new ArrayDeque<>();

    OpenDocumentLists(OpenDocumentStyles styles) {
        this.styles = styles;
    }

    /** The printed number of the next heading; empty where headings are not counted. */
    String heading(int level) {
        count("", level, -1);
        return withoutStop(styles.print("", level, counts("")));
    }

    void open(String style, boolean goesOn) {
        var name = style.isEmpty() && !open.isEmpty() ? open.element().style : style;
        open.push(new Open(name));
        if (!goesOn && open.size() == 1) {
            reset(name, 1);
        }
    }

    void close() {
        open.pop();
    }

    /** An item begins; it counts when its first words come, since an item around an inner list prints nothing. */
    void item(int start) {
        open.element().waits = true;
        open.element().start = start;
    }

    /** A table inside an item has lists of its own. */
    Deque<Open> leave() {
        var outer = open;
        open = new ArrayDeque<>();
        return outer;
    }

    void enter(Deque<Open> outer) {
        open = outer;
    }

    /** The words as an item of the open list, with its marker if they are its first. */
    Words words(String paragraphList, String text, boolean bold) {
        if (open.isEmpty() || text.isBlank()) {
            return Words.plain(text, bold);
        }
        int level = open.size();
        var list = open.element();
        if (!list.waits) {
            return Words.item(level, null, text);
        }
        list.waits = false;
        var style = list.style.isEmpty() ? paragraphList : list.style;
        count(style, level, list.start);
        var shape = styles.level(style, level);
        if (shape == null || shape.bullet() != null) {
            return Words.item(level, shape == null ? "•" : shape.bullet(), text);
        }
        var printed = styles.print(style, level, counts(style));
        return printed.matches("\\d+(?:\\.\\d+)+\\.?")
                ? Words.numbered(withoutStop(printed), text, bold)
                : Words.item(level, printed.isEmpty() ? null : printed, text);
    }

    private void count(String style, int level, int start) {
        var now = counts(style);
        int at = Math.min(level, LEVELS - 1);
        if (start >= 0) {
            now[at] = start;
        } else if (now[at] == 0) {
            var shape = styles.level(style, level);
            now[at] = shape == null ? 1 : shape.start();
        } else {
            now[at]++;
        }
        reset(style, at + 1);
        for (int above = 1; above < at; above++) {
            var shape = styles.level(style, above);
            now[above] = now[above] == 0 && shape != null ? shape.start() : now[above];
        }
    }

    private void reset(String style, int from) {
        var now = counts(style);
        for (int i = from; i < LEVELS; i++) {
            now[i] = 0;
        }
    }

    private int[] counts(String style) {
        return counts.computeIfAbsent(style, any -> new int[LEVELS]);
    }

    private static String withoutStop(String number) {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }
}
