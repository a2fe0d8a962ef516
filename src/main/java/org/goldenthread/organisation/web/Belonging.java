package org.goldenthread.organisation.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.ThingFilter;
import org.goldenthread.thread.ThingFilter.Order;
import org.goldenthread.thread.Things;

/**
 * What belongs to a unit, or is owned by a post, in the rest of the record.
 *
 * @param counts how many there are of each kind, in the words of the kinds
 * @param first the first of them, with where each has its page
 */
public record Belonging(int total, Map<String, Long> counts, List<One> first) {
    public Belonging {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        first = List.copyOf(first);
    }

    private static final int SHOWN = 30;
    private static final int MOST = 5_000;

    /** A thing, the noun of its kind, and where its page is. */
    public record One(Thing thing, String kind, String href) {}

    static Belonging toUnit(Thing unit, Things things, Kinds kinds) {
        return of(filter(unit, unit.ref(), ""), things, kinds);
    }

    static Belonging ofPost(Thing post, Things things, Kinds kinds) {
        return of(filter(post, "", post.ref()), things, kinds);
    }

    private static ThingFilter filter(Thing about, String service, String owner) {
        return new ThingFilter("", about.council(), "", service, owner, "", Order.NUMBER, false, null, MOST);
    }

    private static Belonging of(ThingFilter filter, Things things, Kinds kinds) {
        // Units below a unit, and its posts, are shown with it anyway.
        var all = things.list(filter).things().stream()
                .filter(one -> filter.service().isEmpty()
                        || !(one.kind().equals("post") || one.kind().equals("unit")))
                .toList();
        var byKind = all.stream().collect(Collectors.groupingBy(Thing::kind, Collectors.counting()));
        var counts = byKind.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getValue() == 1
                                ? kinds.of(one.getKey()).noun()
                                : kinds.of(one.getKey()).plural(),
                        Map.Entry::getValue));
        var first = all.stream()
                .limit(SHOWN)
                .map(one -> new One(one, kinds.of(one.kind()).noun(), kinds.href(one)))
                .toList();
        return new Belonging(all.size(), counts, first);
    }
}
