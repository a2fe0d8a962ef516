package org.goldenthread.site.list;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A list as shown; the template {@code site/tag/listing.jte} draws it.
 *
 * @param noun what is listed, in the plural and lower case: "findings"
 * @param total how many rows there are on all pages together
 * @param next the key that the next page starts after
 * @param empty what to say, and what to do, when there is nothing
 */
public record Listing<T>(
        ListRequest request,
        String noun,
        List<Column<T>> columns,
        List<T> rows,
        List<Filter> filters,
        long total,
        @Nullable String next,
        String empty) {
    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
    }

    /** A head as shown: where it leads when it sorts, and how the list is sorted by it now (aria-sort). */
    public record Head(String label, String href, String sorted, boolean number) {}

    public List<Head> heads() {
        return columns.stream()
                .map(column -> new Head(
                        column.label(),
                        column.sortable() ? request.sortedBy(column.key()) : "",
                        !column.key().equals(request.sort())
                                ? "none"
                                : request.descending() ? "descending" : "ascending",
                        !rows.isEmpty() && column.cell().apply(rows.getFirst()) instanceof Cell.Number))
                .toList();
    }

    /** The cells of a row, one for each column. */
    public List<Cell> cells(T row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    /** The rows' cells, for templates, which know no type of row. */
    public List<List<Cell>> shown() {
        return rows.stream().map(this::cells).toList();
    }

    /**
     * What the address asks of the page beside the list's own filters, such as which plan it is about; kept by forms.
     */
    public Map<String, String> carried() {
        var carried = new TreeMap<>(request.filters());
        filters.forEach(filter -> carried.remove(filter.name()));
        return carried;
    }

    /** The address of the whole list, with nothing to narrow it. */
    public String cleared() {
        return request.with(carried());
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return filters.stream().anyMatch(filter -> !filter.value().isEmpty());
    }

    /** In words how much is shown of how much: the denominator is always said. */
    public String counted() {
        if (request.after() == null && next == null) {
            return total + " " + (total == 1 ? one() : noun);
        }
        return rows.size() + " of " + total + " " + noun;
    }

    /** The noun for a single one. */
    private String one() {
        return noun.replaceAll("ies\\b", "y").replaceAll("([^s])s\\b", "$1");
    }
}
