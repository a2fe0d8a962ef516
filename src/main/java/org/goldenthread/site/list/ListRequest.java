package org.goldenthread.site.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of a list: pages take it as a parameter.
 *
 * @param path the list's own path
 * @param filters every parameter that is not one of the list's own, by name; absent ones are empty
 * @param sort the key of the column to sort by; empty for the list's own order
 * @param after where the page starts
 * @param format "" for a page, or "csv" or "xlsx" for a file
 */
public record ListRequest(
        String path,
        Map<String, String> filters,
        String sort,
        boolean descending,
        @Nullable String after,
        String format) {
    /** Rows on a page; exports have no such limit but {@link #MOST}. */
    public static final int SIZE = 50;

    /** Rows in an export. */
    public static final int MOST = 100_000;

    public ListRequest {
        filters = Map.copyOf(filters);
    }

    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    public boolean exports() {
        return !format.isEmpty();
    }

    public int size() {
        return exports() ? MOST : SIZE;
    }

    /** The same list with one thing changed; an empty value takes the parameter away. */
    public String address(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(new java.util.TreeMap<>(filters));
        all.put("sort", sort);
        all.put("down", descending ? "yes" : "");
        if (!name.equals("sort") && !name.equals("down") && !name.equals("format") && after != null) {
            all.put("after", "");
        }
        all.put(name, value);
        return path + query(all);
    }

    /** The same list sorted by a column; by the same column again turns it round. */
    public String sortedBy(String key) {
        var turned = key.equals(sort) && !descending;
        Map<String, String> all = new LinkedHashMap<>(new java.util.TreeMap<>(filters));
        all.put("sort", key);
        all.put("down", turned ? "yes" : "");
        return path + query(all);
    }

    /** The list's address with these parameters alone. */
    public String with(Map<String, String> parameters) {
        return path + query(parameters);
    }

    private static String query(Map<String, String> parameters) {
        var query = new StringBuilder();
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }
}
