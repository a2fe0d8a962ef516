package org.goldenthread.measures.reading;

import java.util.List;

/**
 * One sheet of a file of values, for a person to look at.
 *
 * @param name its name; empty for a CSV file
 * @param hidden whether the workbook hides it
 * @param preview its first rows, cell by cell; at most {@link Tables#PREVIEW_ROWS}
 */
public record TableSheet(String name, boolean hidden, List<List<String>> preview) {
    public TableSheet {
        preview = preview.stream().map(List::copyOf).toList();
    }
}
