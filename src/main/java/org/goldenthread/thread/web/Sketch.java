package org.goldenthread.thread.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.picture.Graph;
import org.goldenthread.thread.trace.Traces.Trace;
import org.goldenthread.vocabulary.Tone;

/**
 * Turns a thread into what is to be drawn: a card for every thing, and one of its own for every place in a source
 * that is
 * cited; a curve for every tie; and where the thread is broken, its loose ends.
 */
final class Sketch {
    private static final int LOOSE_ENDS = 8;
    private final Trace trace;
    private final Kinds kinds;
    private final Map<String, Graph.Node> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsOfRef = new LinkedHashMap<>();
    private final List<Graph.Edge> edges = new ArrayList<>();

    private Sketch(Trace trace, Kinds kinds) {
        this.trace = trace;
        this.kinds = kinds;
    }

    static Graph of(Trace trace, Map<String, List<LooseEnd>> ends, Kinds kinds) {
        var sketch = new Sketch(trace, kinds);
        sketch.add(trace.focal(), "");
        trace.down().forEach(sketch::addEnds);
        trace.up().forEach(sketch::addEnds);
        trace.down().forEach(sketch::join);
        trace.up().forEach(sketch::join);
        sketch.hang(ends);
        return new Graph(List.copyOf(sketch.nodes.values()), sketch.edges);
    }

    private void addEnds(Tie tie) {
        add(trace.thing(tie.upper()), place(tie));
        add(trace.thing(tie.lower()), "");
    }

    /** Where in the source, when the tie cites one; the thing in the middle stays one card. */
    private String place(Tie tie) {
        boolean cites = tie.kind() == TieKind.CITED_BY
                && !tie.upper().equals(trace.focal().ref());
        return cites ? tie.detail() : "";
    }

    private void add(Thing thing, String place) {
        var id = id(thing.ref(), place);
        if (nodes.containsKey(id)) {
            return;
        }
        boolean focal = thing.ref().equals(trace.focal().ref());
        var kind = kinds.of(thing.kind());
        nodes.put(
                id,
                new Graph.Node(
                        id,
                        focal ? Graph.Sort.FOCAL : Graph.Sort.THING,
                        kind.noun() + " · " + (place.isEmpty() ? thing.ref() : place),
                        thing.title(),
                        thing.state(),
                        kind.href(thing.ref()),
                        weight(thing.state().tone())));
        idsOfRef.computeIfAbsent(thing.ref(), ref -> new LinkedHashSet<>()).add(id);
    }

    /** An id that is good for HTML too. */
    private static String id(String ref, String place) {
        return (ref + (place.isEmpty() ? "" : "-" + place)).replaceAll("[^A-Za-z0-9-]+", "-");
    }

    /** What is off track stays in sight where a column is too long. */
    private static int weight(Tone tone) {
        return switch (tone) {
            case BAD -> 0;
            case WARNING -> 1;
            case NONE -> 2;
            case GOOD -> 3;
            case DONE -> 4;
        };
    }

    private void join(Tie tie) {
        var look = tie.role().equals("secondary") ? Graph.Look.SECONDARY : Graph.Look.WHOLE;
        var words = tie.kind().upwards();
        var place = place(tie);
        if (tie.kind() == TieKind.CITED_BY) {
            edges.add(new Graph.Edge(id(tie.upper(), place), id(tie.lower(), ""), words, look));
            return;
        }
        idsOfRef.getOrDefault(tie.upper(), Set.of())
                .forEach(upper -> idsOfRef.getOrDefault(tie.lower(), Set.of())
                        .forEach(lower -> edges.add(new Graph.Edge(upper, lower, words, look))));
    }

    /** Those of the thing in the middle first; as many as leave the picture readable. */
    private void hang(Map<String, List<LooseEnd>> ends) {
        var refs = new LinkedHashSet<>(List.of(trace.focal().ref()));
        refs.addAll(idsOfRef.keySet());
        int count = 0;
        for (var ref : refs) {
            for (var end : ends.getOrDefault(ref, List.of())) {
                var id = "loose-" + id(ref, end.sort());
                if (count < LOOSE_ENDS && nodes.size() < 60) {
                    nodes.put(
                            id,
                            new Graph.Node(id, Graph.Sort.LOOSE, "Loose end", end.label(), null, "#loose-ends", -1));
                    edges.add(new Graph.Edge(
                            idsOfRef.getOrDefault(ref, Set.of(ref)).iterator().next(), id, "", Graph.Look.LOOSE));
                    count++;
                }
            }
        }
    }
}
