package org.goldenthread.intake.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.intake.paper.Block.Cell;

/**
 * A cell in which several things are stacked, line by line, beside the lines of another cell.
 *
 * @param parts the lines, without bullets; "ditto" is replaced by what it repeats
 */
record Stacked(List<String> parts) {
    private static final Set<String> DITTO = Set.of("ditto", "do.", "\"", "″", "“", "”", "as above", "same", "do");

    static Stacked of(Cell cell) {
        return of(cell.parts());
    }

    static Stacked of(List<String> cell) {
        var parts = new ArrayList<String>();
        for (var part : cell) {
            for (var line : part.lines().toList()) {
                var words = line.replaceFirst("^\\s*(?:[-–•*○▪\uF0B7]|\\d{1,2}[.)]|\\([a-z]{1,3}\\))\\s+", "")
                        .strip();
                if (!words.isEmpty()) {
                    boolean ditto = DITTO.contains(words.toLowerCase(Locale.UK)) && !parts.isEmpty();
                    parts.add(ditto ? parts.getLast() : words);
                }
            }
        }
        return new Stacked(List.copyOf(parts));
    }

    /** What stands beside the part of that position among so many: its own line, the only line, else all of them. */
    String beside(int position, int of) {
        return parts.size() == of
                ? parts.get(position)
                : String.join("; ", parts.stream().distinct().toList());
    }

    /** Whether it is plain which line stands beside which of so many. */
    boolean linesUp(int of) {
        return parts.size() <= 1 || parts.size() == of;
    }
}
