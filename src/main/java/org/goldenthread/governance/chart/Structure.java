package org.goldenthread.governance.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.governance.Body;

/**
 * Who reports to whom: every body in its place below the one that it mainly reports to.
 *
 * @param places in the order in which a tree is read: a body, then all below it
 * @param lines of the second sort, such as "benefits go to Scrutiny", between two of the places
 */
public record Structure(List<Place> places, List<Side> lines) {
    public Structure {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /**
     * Where a body stands.
     *
     * @param depth 0 for one that reports to nobody
     * @param parent the index of the place above; -1 for none
     */
    public record Place(Body body, int depth, int parent) {}

    /** A further line: the indexes of the place that reports and the one that receives. */
    public record Side(int from, int to, String about) {}

    /** Lays out these bodies; a line to one that is not among them does not count. */
    public static Structure of(List<Body> bodies) {
        var refs = bodies.stream().map(Body::ref).collect(Collectors.toSet());
        Map<String, List<Body>> below = new HashMap<>();
        var roots = new ArrayList<Body>();
        for (var body : bodies) {
            var main = main(body, refs);
            if (main.isEmpty()) {
                roots.add(body);
            } else {
                below.computeIfAbsent(main, none -> new ArrayList<>()).add(body);
            }
        }
        roots.sort((one, other) -> Boolean.compare(below.containsKey(other.ref()), below.containsKey(one.ref())));
        var places = new ArrayList<Place>();
        var placed = new HashSet<String>();
        roots.forEach(root -> place(root, 0, -1, below, places, placed));
        // a circle has no root; it cannot be written by the door, and is still shown rather than lost
        bodies.stream()
                .filter(body -> !placed.contains(body.ref()))
                .forEach(body -> place(body, 0, -1, below, places, placed));
        return new Structure(places, sides(places));
    }

    private static String main(Body body, Set<String> refs) {
        return body.lines().stream()
                .map(Body.Line::to)
                .filter(refs::contains)
                .findFirst()
                .orElse("");
    }

    private static void place(
            Body body, int depth, int parent, Map<String, List<Body>> below, List<Place> places, Set<String> placed) {
        if (!placed.add(body.ref())) {
            return;
        }
        int here = places.size();
        places.add(new Place(body, depth, parent));
        below.getOrDefault(body.ref(), List.of()).forEach(one -> place(one, depth + 1, here, below, places, placed));
    }

    private static List<Side> sides(List<Place> places) {
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < places.size(); i++) {
            index.put(places.get(i).body().ref(), i);
        }
        var found = new ArrayList<Side>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var main =
                    place.parent() < 0 ? "" : places.get(place.parent()).body().ref();
            for (var line : place.body().lines()) {
                var to = index.get(line.to());
                if (to != null && !line.to().equals(main)) {
                    found.add(new Side(i, to, line.about()));
                }
            }
        }
        return found;
    }
}
