package org.goldenthread.measures.reading;

import java.util.List;
import java.util.Map;

/**
 * How one table of a file is read: where its headings and figures stand and what each column is.
 *
 * @param sheet the sheet it stands on; empty for the first, which is the only one of a CSV file
 * @param heads the rows of its headings, from 1; none where it has none
 * @param from the first row of figures, from 1
 * @param to the last row that may hold figures; 0 for the last of the sheet
 * @param columns the columns that are not {@link Part#IGNORE ignored} or read by their headings; of several codes of
 *     areas the first that a row gives counts
 * @param across what the headings of all other columns say, one list a row of headings; no lists where other columns
 *     are ignored
 * @param fixed what the table does not say and a person adds: the measure, the council, the period
 * @param totals labels of rows that add up others
 */
public record Table(
        String sheet,
        List<Integer> heads,
        int from,
        int to,
        List<Column> columns,
        List<List<Part>> across,
        Map<Part, String> fixed,
        List<String> totals) {
    public Table {
        heads = List.copyOf(heads);
        columns = List.copyOf(columns);
        across = across.stream().map(List::copyOf).toList();
        fixed = Map.copyOf(fixed);
        totals = List.copyOf(totals);
    }
}
