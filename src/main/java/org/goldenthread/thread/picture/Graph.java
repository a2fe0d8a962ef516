package org.goldenthread.thread.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/** Nodes and edges to be drawn around the focal node, which is the first. Edges lead between nodes that are there. */
public record Graph(List<Node> nodes, List<Edge> edges) {
    /**
     * What will be one card on the picture.
     *
     * @param kicker the small words above the title: "Finding · F-17"
     * @param state absent on loose ends and on cards that stand for many
     * @param weight where a column is too long, the lightest stay
     */
    public record Node(
            String id,
            Sort sort,
            String kicker,
            String title,
            @Nullable State state,
            String href,
            int weight) {}

    /** What a card stands for. */
    public enum Sort {
        /** The thing that the picture is about. */
        FOCAL,
        THING,
        /** Something that is missing. */
        LOOSE,
        /** More things than fit. */
        MORE
    }

    /**
     * What will be one curve on the picture, from what comes first in the story to what follows from it.
     *
     * @param words what the later says of the earlier: "delivers"; may be empty
     */
    public record Edge(String from, String to, String words, Look look) {}

    /** How a curve is drawn. */
    public enum Look {
        WHOLE,
        /** Secondary ties are dashed. */
        SECONDARY,
        /** The way to a loose end: red and dotted. */
        LOOSE
    }

    public Graph {
        nodes = List.copyOf(nodes);
        var ids = nodes.stream().map(Node::id).toList();
        var known = new HashSet<>(ids);
        edges = edges.stream()
                .filter(edge -> known.contains(edge.from()) && known.contains(edge.to()))
                .filter(edge -> !edge.from().equals(edge.to()))
                .distinct()
                .toList();
    }

    Node focal() {
        return nodes.getFirst();
    }

    /** The ids that edges lead to, by the id they come from; the other way round when backwards. */
    Map<String, List<String>> ways(boolean backwards) {
        Map<String, List<String>> ways = new HashMap<>();
        edges.forEach(edge -> ways.computeIfAbsent(backwards ? edge.to() : edge.from(), id -> new ArrayList<>())
                .add(backwards ? edge.from() : edge.to()));
        return ways;
    }
}
