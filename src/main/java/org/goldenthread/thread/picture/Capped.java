package org.goldenthread.thread.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps columns to a readable length: the lightest nodes stay, the rest become one card that says how many more. */
final class Capped {
    private final Map<String, String> standsFor = new HashMap<>();
    private final List<Graph.Node> nodes = new ArrayList<>();
    private final Map<String, Integer> layers;

    private Capped(Map<String, Integer> layers) {
        this.layers = new HashMap<>(layers);
    }

    /** A graph and its columns. */
    record Result(Graph graph, Map<String, Integer> layers) {}

    static Result of(Graph graph, Map<String, Integer> layers, int most, String moreHref) {
        var capped = new Capped(layers);
        Map<Integer, List<Graph.Node>> columns = new LinkedHashMap<>();
        graph.nodes()
                .forEach(node -> columns.computeIfAbsent(layers.get(node.id()), at -> new ArrayList<>())
                        .add(node));
        columns.forEach((at, column) -> capped.keep(at, column, most, moreHref));
        var edges = graph.edges().stream().map(capped::redirected).distinct().toList();
        return new Result(new Graph(capped.nodes, edges), capped.layers);
    }

    private void keep(int layer, List<Graph.Node> column, int most, String moreHref) {
        if (column.size() <= most) {
            nodes.addAll(column);
            return;
        }
        var lightest = column.stream()
                .sorted(Comparator.comparing((Graph.Node node) -> node.sort() != Graph.Sort.FOCAL)
                        .thenComparing(Graph.Node::weight))
                .limit(most - 1)
                .toList();
        var id = "more" + layer;
        int left = column.size() - lightest.size();
        column.forEach(node -> {
            if (lightest.contains(node)) {
                nodes.add(node);
            } else {
                standsFor.put(node.id(), id);
            }
        });
        nodes.add(new Graph.Node(id, Graph.Sort.MORE, "", "and " + left + " more", null, moreHref, Integer.MAX_VALUE));
        layers.put(id, layer);
    }

    private Graph.Edge redirected(Graph.Edge edge) {
        var from = standsFor.getOrDefault(edge.from(), edge.from());
        var to = standsFor.getOrDefault(edge.to(), edge.to());
        boolean same = from.equals(edge.from()) && to.equals(edge.to());
        return same ? edge : new Graph.Edge(from, to, "", Graph.Look.WHOLE);
    }
}
