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
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        var names = new ArrayList<String>();
        var open = new StringBuilder();
        var before = "";
        boolean wrapped = false;
        for (var line : lines) {
            wrapped = !open.isEmpty() && continues(open.toString(), before, line, wrapped ? width : Integer.MAX_VALUE);
            if (!wrapped && !open.isEmpty()) {
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

    /** Whether a line goes on with the name before it; within a wrapped name, a line too full for the next word does. */
    private boolean continues(String name, String before, String line, int width) {
        if (known.contains(Wording.key(name))) {
            return known.contains(Wording.key(name + " " + line));
        }
        var lastWord = before.substring(before.lastIndexOf(' ') + 1);
        int space = line.indexOf(' ');
        var firstWord = space < 0 ? line : line.substring(0, space);
        return Character.isLowerCase(line.charAt(0))
                || LEADING_ON.contains(lastWord)
                || Character.isUpperCase(lastWord.charAt(0))
                        && width != Integer.MAX_VALUE
                        && before.length() + 1 + firstWord.length() > width;
    }
}
