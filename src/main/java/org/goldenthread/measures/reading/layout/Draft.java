package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.reading.Column;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Proposal.Choice;
import org.goldenthread.measures.reading.sheet.Heads;
import org.jspecify.annotations.Nullable;

/** A mapping of one table while it is thought up. */
final class Draft {
    final Block block;
    final List<ColumnLook> looks;
    final Map<Integer, Part> parts = new LinkedHashMap<>();
    final Map<Integer, Map<Part, String>> says = new LinkedHashMap<>();
    final Map<Part, String> fixed = new LinkedHashMap<>();
    final List<Choice> choices = new ArrayList<>();
    List<List<Part>> across = List.of();
    List<String> totals = List.of();

    Draft(Block block, List<ColumnLook> looks) {
        this.block = block;
        this.looks = looks;
    }

    void take(ColumnLook look, Part part, String why) {
        take(look, part, why, true);
    }

    void take(ColumnLook look, Part part, String why, boolean certain) {
        parts.put(look.index, part);
        choices.add(new Choice(place(look), part.words() + ": " + why, certain));
    }

    static String place(ColumnLook look) {
        return look.heading;
    }

    boolean free(ColumnLook look) {
        return !parts.containsKey(look.index);
    }

    boolean has(Part part) {
        return parts.containsValue(part);
    }

    /** Which columns are of a part. */
    List<Integer> of(Part part) {
        return parts.entrySet().stream()
                .filter(one -> one.getValue() == part)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Nullable
    ColumnLook first(Part part) {
        var found = of(part);
        return found.isEmpty() ? null : looks.get(found.getFirst());
    }

    boolean figures() {
        return parts.values().stream().anyMatch(part -> part.figure().isPresent());
    }

    /** The columns to be written down; those read by their headings only where something is said that they do not. */
    List<Column> columns() {
        var columns = new ArrayList<Column>();
        var inOrder = new LinkedHashSet<ColumnLook>();
        of(Part.SUBJECT_CODE).forEach(index -> inOrder.add(looks.get(index)));
        inOrder.addAll(looks);
        for (var look : inOrder) {
            var part = parts.getOrDefault(look.index, Part.IGNORE);
            var said = says.getOrDefault(look.index, Map.of());
            boolean unnamed = Heads.unnamed(look.heading);
            if (part == Part.ACROSS && said.isEmpty() || part == Part.IGNORE && (across.isEmpty() || unnamed)) {
                continue;
            }
            columns.add(new Column(look.heading, part, said));
        }
        return columns;
    }
}
