package org.goldenthread.governance.forward;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of one entry between two editions; absent before where it is new, after where it is gone. */
public record EditionChange(
        Way way, @Nullable EditionLine before, @Nullable EditionLine after, String words) {

    /** How it changed. */
    public enum Way {
        NEW,
        SLIPPED,
        EARLIER,
        CHANGED,
        GONE
    }

    /** Every difference, in the order of the newer edition and then what is gone; what is the same is left out. */
    public static List<EditionChange> between(List<EditionLine> before, List<EditionLine> after) {
        Map<String, EditionLine> left = new HashMap<>();
        before.forEach(line -> left.put(line.ref(), line));
        var changes = new ArrayList<EditionChange>();
        for (var line : after) {
            var old = left.remove(line.ref());
            if (old == null) {
                changes.add(new EditionChange(Way.NEW, null, line, "new in this edition"));
            } else {
                differs(old, line, changes);
            }
        }
        before.stream()
                .filter(line -> left.containsKey(line.ref()))
                .forEach(line -> changes.add(new EditionChange(Way.GONE, line, null, "no longer announced")));
        return changes;
    }

    private static void differs(EditionLine old, EditionLine line, List<EditionChange> changes) {
        long days = ChronoUnit.DAYS.between(old.day(), line.day());
        if (days != 0) {
            var words = "%d day%s %s"
                    .formatted(Math.abs(days), Math.abs(days) == 1 ? "" : "s", days > 0 ? "later" : "earlier");
            changes.add(new EditionChange(days > 0 ? Way.SLIPPED : Way.EARLIER, old, line, words));
        }
        var words = new ArrayList<String>();
        if (old.key() != line.key()) {
            words.add(line.key() ? "now key" : "no longer key");
        }
        if (old.isPrivate() != line.isPrivate()) {
            words.add(line.isPrivate() ? "now partly in private" : "now in public");
        }
        if (!old.maker().equals(line.maker())) {
            words.add("now decided by " + line.maker());
        }
        if (!old.title().equals(line.title())) {
            words.add("title changed from “" + old.title() + "”");
        }
        if (!words.isEmpty()) {
            changes.add(new EditionChange(Way.CHANGED, old, line, String.join(", ", words)));
        }
    }
}
