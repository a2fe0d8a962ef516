package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Proposal.Choice;
import org.goldenthread.measures.reading.words.Areas;

/** Finds the rows of a table of areas that add up others. */
final class Totals {
    private Totals() {}

    /** Labels of total rows, where each row is one area; none for other tables. */
    static void find(Draft draft) {
        var name = draft.first(Part.SUBJECT);
        if (name == null || draft.has(Part.MEASURE) || draft.has(Part.MEASURE_CODE) || draft.has(Part.PERIOD)) {
            return;
        }
        var code = draft.first(Part.SUBJECT_CODE);
        var found = new LinkedHashSet<String>();
        int uncoded = 0;
        for (var row : draft.block.rows()) {
            var label = row.at(name.index);
            boolean bare = code != null && row.at(code.index).isEmpty() && !label.isEmpty();
            uncoded += bare ? 1 : 0;
            if (bare || Areas.wide(label) || Areas.total(label)) {
                found.add(label);
            }
        }
        boolean few = uncoded * 4 < draft.block.rows().size();
        var labels = new ArrayList<String>();
        for (var label : found) {
            if (few || Areas.wide(label) || Areas.total(label)) {
                labels.add(label);
            }
        }
        if (!labels.isEmpty()) {
            draft.totals = List.copyOf(labels);
            draft.choices.add(new Choice(
                    String.join(", ", labels.size() > 6 ? labels.subList(0, 6) : labels),
                    "Taken for totals of the other rows%s; a country or region is kept, others are set aside."
                            .formatted(
                                    code == null ? ", by their names" : ", having no code where the others have one"),
                    true));
        }
    }
}
