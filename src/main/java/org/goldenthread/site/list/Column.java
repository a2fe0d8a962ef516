package org.goldenthread.site.list;

import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param key names it in the address ({@code ?sort=key}) and in exports
 * @param label its head
 * @param sortable whether its head sorts the list
 * @param cell what a row shows there
 */
public record Column<T>(String key, String label, boolean sortable, Function<T, Cell> cell) {
    public static <T> Column<T> of(String key, String label, Function<T, Cell> cell) {
        return new Column<>(key, label, false, cell);
    }

    public static <T> Column<T> sortable(String key, String label, Function<T, Cell> cell) {
        return new Column<>(key, label, true, cell);
    }
}
