package org.goldenthread.thread.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.thread.picture.Picture.Box;
import org.goldenthread.thread.picture.Picture.Card;
import org.goldenthread.thread.picture.Picture.Curve;
import org.goldenthread.thread.picture.Picture.Word;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/** Puts a graph on a sheet. */
public final class Drawing {
    static final int CARD = 174;
    static final int GAP_ACROSS = 76;
    static final int GAP_DOWN = 20;
    static final int MARGIN = 22;
    static final int PADDING = 8;
    static final int KICKER = 14;
    static final int LINE = 17;
    private static final int STATE = 18;
    private static final int TEXT = CARD - 24;
    private static final double TITLE_SIZE = 13;
    private static final double SMALL_SIZE = 11;
    private static final double STATE_SIZE = 12;
    private static final int SHAPE = 18;
    private final Graph graph;
    private final Map<String, Integer> layers;
    private final Map<String, Box> boxes = new HashMap<>();

    private Drawing(Capped.Result capped) {
        this.graph = capped.graph();
        this.layers = capped.layers();
    }

    /**
     * Draws the focal node in the middle of what leads to it and what follows from it.
     *
     * @param most how many cards a column has at most
     * @param moreHref where the card that stands for the rest leads
     */
    public static Picture of(Graph graph, int most, String moreHref) {
        return new Drawing(Capped.of(graph, Layers.of(graph), most, moreHref)).picture();
    }

    private Picture picture() {
        var placed = Columns.of(graph, layers, Drawing::height, GAP_DOWN);
        double top = graph.nodes().stream()
                .mapToDouble(node -> placed.middle().getOrDefault(node.id(), 0.0) - height(node) / 2.0)
                .min()
                .orElse(0);
        int x = MARGIN;
        for (var column : placed.columns().values()) {
            for (var node : column) {
                int y = (int) Math.round(placed.middle().getOrDefault(node.id(), 0.0) - height(node) / 2.0 - top)
                        + MARGIN;
                boxes.put(node.id(), new Box(x, y, CARD, height(node)));
            }
            x += CARD + GAP_ACROSS;
        }
        int bottom = boxes.values().stream().mapToInt(Box::bottom).max().orElse(0);
        return new Picture(x - GAP_ACROSS + MARGIN, bottom + MARGIN, cards(placed), curves(), words());
    }

    private static int height(Graph.Node node) {
        int lines = lines(node).size() * LINE;
        return 2 * PADDING + (node.kicker().isEmpty() ? 0 : KICKER) + lines + (node.state() == null ? 0 : STATE);
    }

    private static List<String> lines(Graph.Node node) {
        return Type.lines(node.title(), TEXT, node.sort() == Graph.Sort.FOCAL ? 4 : 2, TITLE_SIZE, true);
    }

    private List<Card> cards(Columns.Placed placed) {
        var cards = new ArrayList<Card>();
        for (var column : placed.columns().values()) {
            for (int i = 0; i < column.size(); i++) {
                var node = column.get(i);
                cards.add(new Card(
                        node.id(),
                        node.sort(),
                        Type.cut(node.kicker(), TEXT, SMALL_SIZE, false),
                        lines(node),
                        node.title(),
                        shortened(node.state()),
                        node.href(),
                        box(node.id()),
                        new Picture.Neighbours(
                                nearest(node.id(), true),
                                nearest(node.id(), false),
                                i == 0 ? "" : column.get(i - 1).id(),
                                i == column.size() - 1 ? "" : column.get(i + 1).id())));
            }
        }
        return cards;
    }

    private static @Nullable State shortened(@Nullable State state) {
        return state == null ? null : new State(Type.cut(state.words(), TEXT - SHAPE, STATE_SIZE, false), state.tone());
    }

    private Box box(String id) {
        return Optional.ofNullable(boxes.get(id)).orElseThrow();
    }

    /** The tied card on that side which is the least way up or down. */
    private String nearest(String id, boolean leftwards) {
        return drawn().stream()
                .filter(edge -> (leftwards ? edge.to() : edge.from()).equals(id))
                .map(edge -> leftwards ? edge.from() : edge.to())
                .min(Comparator.comparingInt(other -> Math.abs(box(other).middle() - box(id).middle())))
                .orElse("");
    }

    /** Where a circle closes, the curve would run backwards over the cards; the list beside the picture names it. */
    private List<Graph.Edge> drawn() {
        return graph.edges().stream()
                .filter(edge -> box(edge.from()).x() < box(edge.to()).x())
                .toList();
    }

    private List<Curve> curves() {
        return drawn().stream()
                .map(edge -> new Curve(path(box(edge.from()), box(edge.to())), edge.look()))
                .toList();
    }

    private static String path(Box from, Box to) {
        int x1 = from.right();
        int x2 = to.x();
        int bend = Math.min(GAP_ACROSS, x2 - x1) / 2;
        return String.format(
                Locale.ROOT,
                "M%d %d C%d %d %d %d %d %d",
                x1,
                from.middle(),
                x1 + bend,
                from.middle(),
                x2 - bend,
                to.middle(),
                x2,
                to.middle());
    }

    /** One word for each way in which a card is tied to what lies left of it, on the flattest of those curves. */
    private List<Word> words() {
        Map<String, Graph.Edge> flattest = new LinkedHashMap<>();
        for (var edge : drawn()) {
            if (!edge.words().isEmpty()) {
                flattest.merge(
                        edge.to() + " " + edge.words(), edge, (one, other) -> rise(one) <= rise(other) ? one : other);
            }
        }
        return flattest.values().stream().map(this::word).toList();
    }

    private int rise(Graph.Edge edge) {
        return Math.abs(box(edge.from()).middle() - box(edge.to()).middle());
    }

    /** In the middle of the last gap that the curve crosses, just above it. */
    private Word word(Graph.Edge edge) {
        int x1 = box(edge.from()).right();
        int x2 = box(edge.to()).x();
        double t = x2 - x1 <= GAP_ACROSS ? 0.5 : 1 - GAP_ACROSS / 1.6 / (x2 - x1);
        double across = 3 * t * (1 - t);
        int bend = Math.min(GAP_ACROSS, x2 - x1) / 2;
        double x = cube(1 - t) * x1 + across * (1 - t) * (x1 + bend) + across * t * (x2 - bend) + cube(t) * x2;
        double y = (cube(1 - t) + across * (1 - t)) * box(edge.from()).middle()
                + (across * t + cube(t)) * box(edge.to()).middle();
        var words = Type.cut(edge.words(), GAP_ACROSS - 4, SMALL_SIZE, false);
        return new Word(words, (int) Math.round(x), (int) Math.round(y) - 5);
    }

    private static double cube(double t) {
        return t * t * t;
    }
}
