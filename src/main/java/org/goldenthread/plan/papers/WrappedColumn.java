package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.intake.wording.Wording;

/**
 * A column of names that a file gives line by line, so that long names are wrapped over several rows.
 *
 * @param known names the paper uses elsewhere, reduced to their keys; such a name is whole and ends where it ends
 */
record WrappedColumn(Set<String> known) {
    private static final Set<String> LEADING_ON =
            Set.of("of", "and", "&", "for", "the", "in", "to", "on", "with", "use", "by", "from");

    /** A name with what is listed under it when it ends with a colon. */
    record Entry(String name, List<String> parts) {}

    /** The names, each put together again. */
    List<Entry> entries(List<String> lines) {
        int width = 0;
        var names = new ArrayList<String>();
        var open = new StringBuilder();
        var before = "";
        boolean mayRunOn = false;
        for (var line : lines) {
            width = Math.max(width, line.length());
            boolean led = !open.isEmpty() && leadsOn(open.toString(), before, line);
            mayRunOn = !open.isEmpty()
                    && (led ? Character.isLowerCase(line.charAt(0)) : mayRunOn && isFull(before, line, width));
            if (!led && !mayRunOn && !open.isEmpty()) {
                names.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(line);
            before = line;
        }
        if (!open.isEmpty()) {
            names.add(open.toString());
        }
        return entries(names, new ArrayList<>());
    }

    private static List<Entry> entries(List<String> names, List<Entry> entries) {
        for (var name : names) {
            var last = entries.isEmpty() ? null : entries.getLast();
            if (last != null && last.name().endsWith(":")) {
                last.parts().add(name);
            } else {
                entries.add(new Entry(name, new ArrayList<>()));
            }
        }
        return entries;
    }

    /** Whether a line goes on with the name before it: it opens small, or that name cannot end there. */
    private boolean leadsOn(String name, String before, String line) {
        if (known.contains(Wording.key(name))) {
            return known.contains(Wording.key(name + " " + line));
        }
        return Character.isLowerCase(line.charAt(0)) || LEADING_ON.contains(lastWord(before));
    }

    /** Whether a line of a wrapped name ends in a capital and had no room for the next word. */
    private static boolean isFull(String before, String line, int width) {
        int space = line.indexOf(' ');
        int next = space < 0 ? line.length() : space;
        return Character.isUpperCase(lastWord(before).charAt(0)) && before.length() + 1 + next > width;
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
