package org.goldenthread.measures.packs;

import java.util.List;
import org.goldenthread.vocabulary.Problem;

/**
 * What came of a file of definition sheets.
 *
 * @param rows that it has
 * @param added new measures
 * @param changed measures whose card or sheet reads otherwise now
 * @param tied measures tied to a priority that they were not tied to before
 * @param refused what is wrong, each with its row and column; those rows were not taken
 */
public record SheetsLoaded(int rows, int added, int changed, int tied, List<Problem> refused) {
    public SheetsLoaded {
        refused = List.copyOf(refused);
    }

    /** The counts in one line. */
    public String words() {
        return "%d rows: %d measures added, %d changes, %d ties to priorities, %d refusals"
                .formatted(rows, added, changed, tied, refused.size());
    }
}
