package org.goldenthread.measures.sheet.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.sheet.SheetChange;

/**
 * What somebody else has saved while this visitor was writing.
 *
 * @param theirs each field that differs: what it is called, what they saved, what stands in the form
 */
public record Raced(List<SheetChange> theirs) {
    private static final Map<String, String> LABELS = Map.of(
            "title", "Title",
            "code", "Code",
            "owner", "Owner",
            "service", "Service",
            "entry", "Who enters figures",
            "approval", "Who approves",
            "accepting", "Who accepts",
            "tags", "Sets",
            "publication", "Seen by",
            "ended", "Ended");

    static Raced card(Typed mine, Map<String, String> theirs) {
        return new Raced(LABELS.entrySet().stream()
                .filter(one -> !mine.text(one.getKey()).equals(theirs.getOrDefault(one.getKey(), "")))
                .map(one ->
                        new SheetChange(one.getValue(), theirs.getOrDefault(one.getKey(), ""), mine.text(one.getKey())))
                .sorted(java.util.Comparator.comparing(SheetChange::label))
                .toList());
    }

    static Raced sheet(Sheet mine, Sheet theirs) {
        return new Raced(SheetChange.between(theirs, mine));
    }
}
