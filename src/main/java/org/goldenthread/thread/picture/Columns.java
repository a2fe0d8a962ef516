package org.goldenthread.thread.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Orders the nodes of each column so that few curves cross, and gives each its height on the sheet: as near as can
 * be to
 * what it is tied to, none overlapping.
 */
final class Columns {
    private static final int SWEEPS = 6;
    private final TreeMap<Integer, List<Graph.Node>> columns = new TreeMap<>();
    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final Map<String, Double> middle = new HashMap<>();
    private final ToIntFunction<Graph.Node> height;
    private final int gap;

    private Columns(Graph graph, Map<String, Integer> layers, ToIntFunction<Graph.Node> height, int gap) {
        this.height = height;
        this.gap = gap;
        graph.nodes()
                .forEach(node -> columns.computeIfAbsent(layers.get(node.id()), at -> new ArrayList<>())
                        .add(node));
        graph.edges().forEach(edge -> {
            neighbours.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
            neighbours.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge.from());
        });
    }

    /** The columns from left to right with the nodes from top to bottom, and the middle of each node. */
    record Placed(TreeMap<Integer, List<Graph.Node>> columns, Map<String, Double> middle) {}

    static Placed of(Graph graph, Map<String, Integer> layers, ToIntFunction<Graph.Node> height, int gap) {
        var columns = new Columns(graph, layers, height, gap);
        columns.columns.values().forEach(columns::stack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            var order = new ArrayList<>(columns.columns.values());
            (sweep % 2 == 0 ? order : order.reversed()).forEach(columns::settle);
        }
        return new Placed(columns.columns, columns.middle);
    }

    private void stack(List<Graph.Node> column) {
        double total = column.stream().mapToInt(height).sum() + gap * (column.size() - 1.0);
        double top = -total / 2;
        for (var node : column) {
            middle.put(node.id(), top + height.applyAsInt(node) / 2.0);
            top += height.applyAsInt(node) + gap;
        }
    }

    private void settle(List<Graph.Node> column) {
        Map<String, Double> wanted = new HashMap<>();
        column.forEach(node -> wanted.put(node.id(), wanted(node)));
        column.sort(Comparator.comparing((Graph.Node node) -> node.sort() == Graph.Sort.MORE)
                .thenComparing(node -> wanted.get(node.id())));
        var offsets = new double[column.size()];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = offsets[i - 1]
                    + (height.applyAsInt(column.get(i - 1)) + height.applyAsInt(column.get(i))) / 2.0
                    + gap;
        }
        var targets = new double[offsets.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = wanted.getOrDefault(column.get(i).id(), 0.0) - offsets[i];
        }
        var settled = rising(targets);
        for (int i = 0; i < settled.length; i++) {
            middle.put(column.get(i).id(), settled[i] + offsets[i]);
        }
    }

    private double wanted(Graph.Node node) {
        return neighbours.getOrDefault(node.id(), List.of()).stream()
                .mapToDouble(id -> middle.getOrDefault(id, 0.0))
                .average()
                .orElseGet(() -> middle.getOrDefault(node.id(), 0.0));
    }

    /** The never falling numbers nearest to these (least squares): pools what would fall into its mean. */
    static double[] rising(double[] values) {
        var means = new double[values.length];
        var counts = new int[values.length];
        int pools = 0;
        for (var value : values) {
            means[pools] = value;
            counts[pools++] = 1;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                int both = counts[pools - 2] + counts[pools - 1];
                means[pools - 2] = (means[pools - 2] * counts[pools - 2] + means[pools - 1] * counts[pools - 1]) / both;
                counts[pools - 2] = both;
                pools--;
            }
        }
        var result = new double[values.length];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < counts[pool]; i++) {
                result[at++] = means[pool];
            }
        }
        return result;
    }
}
