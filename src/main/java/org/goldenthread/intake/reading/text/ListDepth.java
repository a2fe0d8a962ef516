package org.goldenthread.intake.reading.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.goldenthread.intake.paper.Lead;

/** How deep a list item lies: by its indent, and by the sort of marker that its list uses. */
final class ListDepth {
    private record Level(int indent, String styles) {
        boolean has(char style) {
            return styles.indexOf(style) >= 0;
        }
    }

    private final Deque<Level> open = new ArrayDeque<>();

    int of(Lead lead, int indent, boolean ledIn) {
        char style = style(lead);
        if (open.stream().anyMatch(level -> level.has(style))) {
            while (!open.isEmpty() && !open.getLast().has(style)) {
                open.removeLast();
            }
            return open.size();
        }
        while (!open.isEmpty() && open.getLast().indent > indent) {
            open.removeLast();
        }
        boolean same = !open.isEmpty() && open.getLast().indent == indent && !ledIn;
        open.addLast(same ? new Level(indent, open.removeLast().styles + style) : new Level(indent, "" + style));
        return open.size();
    }

    int current() {
        return Math.max(1, open.size());
    }

    /** A numbered paragraph starts its lists anew. */
    void numbered() {
        open.clear();
    }

    void clear() {
        open.clear();
    }

    private static char style(Lead lead) {
        var mark = lead.mark();
        if (mark == null || mark.isEmpty()) {
            return '-';
        }
        char first = mark.charAt(0) == '(' && mark.length() > 1 ? mark.charAt(1) : mark.charAt(0);
        return switch (lead.sort()) {
            case LETTER ->
                mark.replaceAll("[().]", "").matches("(?i)[ivx]+") ? 'i' : Character.isUpperCase(first) ? 'A' : 'a';
            case SECTION, NUMBER, BARE -> '1';
            case NONE, BULLET -> mark.charAt(0);
        };
    }
}
