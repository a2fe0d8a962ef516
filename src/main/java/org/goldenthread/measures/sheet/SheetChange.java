package org.goldenthread.measures.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.measures.Sheet;

/** A line of a definition sheet that says something else in the next version. */
public record SheetChange(String label, String before, String after) {

    /** Every line that differs, in the order of the sheet. */
    public static List<SheetChange> between(Sheet before, Sheet after) {
        var old = SheetLines.all(before);
        var now = SheetLines.all(after);
        return IntStream.range(0, now.size())
                .filter(i -> !old.get(i).equals(now.get(i)))
                .mapToObj(i -> new SheetChange(
                        now.get(i).label(), old.get(i).words(), now.get(i).words()))
                .toList();
    }
}
