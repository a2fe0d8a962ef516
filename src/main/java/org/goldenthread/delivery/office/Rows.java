package org.goldenthread.delivery.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A register for other programs: one page of its list, with the keys of its columns as names; they are part of the
 * product's promise. A day is as in ISO 8601 and a number is a number, null where nobody knows it. What leads somewhere
 * has its address beside it, such as "titlePage" beside "title", and what is judged has its tone, such as "stateTone".
 *
 * @param next goes into the parameter "after" of the next page; null on the last
 */
public record Rows(
        List<Map<String, @Nullable Object>> rows, @Nullable String next, long total) {

    public static <T> Rows of(Listing<T> list) {
        return new Rows(list.rows().stream().map(row -> row(list, row)).toList(), list.next(), list.total());
    }

    private static <T> Map<String, @Nullable Object> row(Listing<T> list, T row) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        list.columns().forEach(column -> say(said, column.key(), column.cell().apply(row)));
        return said;
    }

    private static void say(Map<String, @Nullable Object> said, String key, Cell cell) {
        switch (cell) {
            case Cell.Number number -> said.put(key, number.value());
            case Cell.Day day -> said.put(key, day.day());
            case Cell.Text text -> said.put(key, text.words());
            case Cell.Link link -> {
                said.put(key, link.words());
                said.put(key + "Page", link.href());
            }
            case Cell.Status status -> {
                said.put(key, status.words());
                said.put(key + "Tone", status.state().tone().code());
            }
        }
    }
}
