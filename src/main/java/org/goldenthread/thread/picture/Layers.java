package org.goldenthread.thread.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every node its column: 0 for the focal node, to the right what follows from it, to the left what it follows
 * from, each as far out as the longest way to it, so that no tie leads backwards. A circle is cut where it closes.
 */
final class Layers {
    private static final int FARTHEST = 6;
    private final Graph graph;
    private final Map<String, Integer> layer = new HashMap<>();

    private Layers(Graph graph) {
        this.graph = graph;
    }

    static Map<String, Integer> of(Graph graph) {
        var layers = new Layers(graph);
        layers.place(false);
        layers.place(true);
        layers.placeWhatHangsOn();
        return layers.layer;
    }

    private void place(boolean backwards) {
        var ways = graph.ways(backwards);
        var order = new ArrayList<String>();
        visit(graph.focal().id(), ways, new HashSet<>(layer.keySet()), order);
        var position = new HashMap<String, Integer>();
        order.reversed().forEach(id -> position.put(id, position.size()));
        Map<String, Integer> steps = new HashMap<>(Map.of(graph.focal().id(), 0));
        for (var id : order.reversed()) {
            for (var next : ways.getOrDefault(id, List.of())) {
                if (position.getOrDefault(next, -1) > position.getOrDefault(id, -1)) {
                    steps.merge(next, Math.min(FARTHEST, steps.getOrDefault(id, 0) + 1), Math::max);
                }
            }
        }
        steps.forEach((id, step) -> layer.putIfAbsent(id, backwards ? -step : step));
    }

    /** Depth first; a node is written down after everything it leads to. */
    private static void visit(String from, Map<String, List<String>> ways, Set<String> seen, List<String> order) {
        seen.add(from);
        for (var next : ways.getOrDefault(from, List.of())) {
            if (!seen.contains(next)) {
                visit(next, ways, seen, order);
            }
        }
        order.add(from);
    }

    /** Loose ends of what lies to the left hang on the right of it like all others. */
    private void placeWhatHangsOn() {
        for (var edge : graph.edges()) {
            var from = layer.get(edge.from());
            if (from != null) {
                layer.putIfAbsent(edge.to(), from + 1);
            }
        }
        graph.nodes().forEach(node -> layer.putIfAbsent(node.id(), 0));
    }
}
