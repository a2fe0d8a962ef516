package org.goldenthread.organisation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;

/** Makes a list out of rows that are all at hand: a council's organisation is read whole for every page. */
public final class Rows<T> {
    private final ListRequest request;
    private final Function<T, String> key;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final Map<String, Comparator<T>> orders = new LinkedHashMap<>();

    /** @param key what a row is known by in the address of the next page */
    public Rows(ListRequest request, Function<T, String> key) {
        this.request = request;
        this.key = key;
    }

    public Rows<T> column(String name, String label, Function<T, Cell> cell) {
        columns.add(Column.of(name, label, cell));
        return this;
    }

    /** A column that the list may be sorted by. */
    public Rows<T> sorted(String name, String label, Comparator<T> order, Function<T, Cell> cell) {
        columns.add(Column.sortable(name, label, cell));
        orders.put(name, order);
        return this;
    }

    public Rows<T> words() {
        filters.add(Filter.words(request));
        return this;
    }

    public Rows<T> choice(String name, String label, List<Filter.Choice> choices) {
        filters.add(Filter.choice(request, name, label, choices));
        return this;
    }

    /** Whether every word typed is somewhere in these. */
    public static boolean holds(String typed, String... places) {
        var text = String.join(" ", places).toLowerCase(Locale.UK);
        return Stream.of(typed.toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
    }

    /**
     * The page asked for.
     *
     * @param rows those that the filters let through, in the list's own order
     */
    public Listing<T> list(String noun, Stream<T> rows, String empty) {
        var all = new ArrayList<>(rows.toList());
        var order = orders.get(request.sort());
        if (order != null) {
            all.sort(request.descending() ? order.reversed() : order);
        }
        int start = 0;
        for (int i = 0; i < all.size() && request.after() != null; i++) {
            if (key.apply(all.get(i)).equals(request.after())) {
                start = i + 1;
            }
        }
        int end = Math.min(all.size(), start + request.size());
        var page = all.subList(start, end);
        var next = end < all.size() && !page.isEmpty() ? key.apply(page.getLast()) : null;
        return new Listing<>(request, noun, columns, page, filters, all.size(), next, empty);
    }
}
