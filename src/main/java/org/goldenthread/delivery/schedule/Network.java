package org.goldenthread.delivery.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/** Tasks and who waits for whom, across projects; never in a circle. */
public final class Network {
    private static final int SHOWN = 12;
    private final List<Task> tasks;
    private final Map<String, Integer> places;
    final Links before;
    final Links after;
    final int[] order;
    final DayNumbers dates;

    private Network(List<Task> tasks, Map<String, Integer> places, Links before, Links after, Order order) {
        this.tasks = tasks;
        this.places = places;
        this.before = before;
        this.after = after;
        this.order = order.tasks();
        this.dates = DayNumbers.of(tasks);
    }

    /**
     * The network of some tasks, in any order; refused where tasks wait for each other in a circle, which is named,
     * where two have the same ref, and where a dependency names a task that is not among them.
     */
    public static Checked<Network> of(List<Task> tasks, List<Dependency> dependencies) {
        var all = List.copyOf(tasks);
        var places = HashMap.<String, Integer>newHashMap(all.size());
        var problems = new ArrayList<Problem>();
        for (int t = 0; t < all.size(); t++) {
            var ref = all.get(t).ref();
            if (places.put(ref, t) != null) {
                problems.add(new Problem(ref, ref + " is in the network twice."));
            }
        }
        int count = dependencies.size();
        var from = new int[count];
        var to = new int[count];
        var lags = new int[count];
        for (int i = 0; i < count; i++) {
            var dependency = dependencies.get(i);
            from[i] = place(places, dependency.earlier(), problems);
            to[i] = place(places, dependency.later(), problems);
            lags[i] = dependency.lag();
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var before = Links.of(all.size(), to, from, lags);
        var after = Links.of(all.size(), from, to, lags);
        var order = Order.of(before, after, all.size());
        return order.circle().isEmpty()
                ? Checked.accepted(new Network(all, places, before, after, order))
                : Checked.refused("dependencies", circle(all, order.circle()));
    }

    private static int place(Map<String, Integer> places, String ref, List<Problem> problems) {
        var place = places.get(ref);
        if (place == null) {
            problems.add(new Problem(ref, "A dependency names " + ref + ", which is not in the network."));
            return 0;
        }
        return place;
    }

    private static String circle(List<Task> tasks, List<Integer> circle) {
        var refs = circle.stream().map(t -> tasks.get(t).ref()).toList();
        if (refs.size() == 1) {
            return refs.getFirst() + " cannot wait for itself.";
        }
        var shown = refs.stream().limit(SHOWN).collect(Collectors.joining(" → "));
        var rest = refs.size() > SHOWN ? " → … " + (refs.size() - SHOWN) + " more" : "";
        return "These wait for each other in a circle, so none could start: " + shown + rest + " → " + refs.getFirst()
                + ". Remove one of the dependencies.";
    }

    public List<Task> tasks() {
        return tasks;
    }

    public int size() {
        return tasks.size();
    }

    public boolean holds(String ref) {
        return places.containsKey(ref);
    }

    int place(String ref) {
        var place = places.get(ref);
        if (place == null) {
            throw new IllegalArgumentException(ref + " is not in the network");
        }
        return place;
    }

    String ref(int t) {
        return tasks.get(t).ref();
    }

    boolean done(int t) {
        return tasks.get(t).done();
    }

    /** Which tasks of a scope these are, by place; a ref that the network does not hold is left out. */
    boolean[] among(Iterable<String> refs) {
        var among = new boolean[size()];
        for (var ref : refs) {
            var place = places.get(ref);
            if (place != null) {
                among[place] = true;
            }
        }
        return among;
    }

    /** Every ref that waits for the given one or for one that does, itself left out. */
    public List<String> following(String ref) {
        var found = new HashSet<Integer>();
        var next = new ArrayList<>(List.of(place(ref)));
        for (int at = 0; at < next.size(); at++) {
            int t = next.get(at);
            for (int i = after.first()[t]; i < after.first()[t + 1]; i++) {
                if (found.add(after.other()[i])) {
                    next.add(after.other()[i]);
                }
            }
        }
        return found.stream().map(this::ref).sorted().toList();
    }
}
