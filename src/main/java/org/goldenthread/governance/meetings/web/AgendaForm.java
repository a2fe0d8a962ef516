package org.goldenthread.governance.meetings.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.intake.typed.Typed;

/** An agenda as a form: a row for each item and some empty ones, all saved at once. */
final class AgendaForm {
    /** Empty rows below those that are filled. */
    private static final int SPARE = 3;

    private static final int MOST = 150;

    private AgendaForm() {}

    /** The rows of an agenda that is there, and empty ones. */
    static List<Item> rows(String ref, List<Item> items) {
        var spare =
                IntStream.rangeClosed(items.size() + 1, items.size() + SPARE).mapToObj(n -> blank(ref, n));
        return Stream.concat(items.stream(), spare).toList();
    }

    private static Item blank(String ref, int n) {
        var words = new Item.Words("", Item.Sort.NOTING, false);
        return new Item(0, ref, n, words, Item.Paper.NONE, Item.Minute.NONE);
    }

    /**
     * What was typed, in the order of the numbers that were typed, numbered anew from 1; rows without a title are left
     * out, which takes their items off the agenda. A button "up" or "down" moves one row by one place.
     */
    static List<Item> read(String ref, Typed typed, List<Item> before) {
        var known = before.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        var items = IntStream.rangeClosed(1, Math.min(typed.number("rows"), MOST))
                .filter(n -> typed.has("title-" + n))
                .mapToObj(n -> item(ref, typed, n, known))
                .sorted(Comparator.comparing(Item::position))
                .collect(Collectors.toCollection(ArrayList::new));
        step(items, typed);
        return IntStream.range(0, items.size())
                .mapToObj(i -> placed(items.get(i), i + 1))
                .toList();
    }

    private static void step(List<Item> items, Typed typed) {
        var moved = typed.has("up") ? typed.number("up") : typed.number("down");
        int at = IntStream.range(0, items.size())
                .filter(i -> items.get(i).position() == moved)
                .findFirst()
                .orElse(-1);
        int to = typed.has("up") ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < items.size()) {
            Collections.swap(items, at, to);
        }
    }

    private static Item placed(Item item, int position) {
        return new Item(item.id(), item.ref(), position, item.words(), item.paper(), item.minute());
    }

    private static Item item(String ref, Typed typed, int n, Map<Long, Item> known) {
        long id = typed.number("id-" + n);
        var before = known.get(id);
        int position = typed.number("number-" + n);
        var paper = before == null ? Item.Paper.NONE : before.paper();
        var about = typed.reference("about-" + n);
        return new Item(
                id,
                ref,
                position > 0 ? position : n,
                new Item.Words(
                        typed.text("title-" + n), Item.Sort.ofCode(typed.get("sort-" + n)), typed.has("exempt-" + n)),
                new Item.Paper(
                        typed.text("paper-" + n),
                        about == null ? null : about.toUpperCase(Locale.ROOT),
                        typed.reference("post-" + n),
                        typed.has("wanted-" + n),
                        paper.received(),
                        paper.obligation()),
                before == null ? Item.Minute.NONE : before.minute());
    }
}
