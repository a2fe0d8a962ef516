package org.goldenthread.thread.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.thread.picture.Picture.Box;
import org.goldenthread.thread.picture.Picture.Card;
import org.goldenthread.thread.picture.Picture.Curve;
import org.goldenthread.thread.picture.Picture.Word;

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
                .mapToDouble(node -> placed.middle().get(node.id()) - height(node) / 2.0)
                .min()
                .orElse(0);
        int x = MARGIN;
        for (var column : placed.columns().values()) {
            for (var node : column) {
                int y = (int) Math.round(placed.middle().get(node.id()) - height(node) / 2.0 - top) + MARGIN;
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
                        node.state(),
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

    private Box box(String id) {
        return Optional.ofNullable(boxes.get(id)).orElseThrow();
    }

    /** The tied card on that side which is the least way up or down. */
    private String nearest(String id, boolean leftwards) {
        return drawn().stream()
                .filter(edge -> (leftwards ? edge.to() : edge.from()).equals(id))
                .map(edge -> leftwards ? edge.from() : edge.to())
                .min(Comparator.comparingInt(
                        other -> Math.abs(box(other).middle() - box(id).middle())))
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

    /** One word before each card for each way in which it is tied to what lies left of it. */
    private List<Word> words() {
        var words = new ArrayList<Word>();
        Map<String, Integer> count = new HashMap<>();
        var said = new HashSet<String>();
        for (var edge : drawn()) {
            if (!edge.words().isEmpty() && said.add(edge.to() + " " + edge.words())) {
                int line = count.merge(edge.to(), 1, Integer::sum);
                var box = box(edge.to());
                int y = box.middle() - 7 - (line - 1) * 12;
                words.add(new Word(
                        Type.cut(edge.words(), GAP_ACROSS - 4, SMALL_SIZE, false), box.x() - GAP_ACROSS / 2, y));
            }
        }
        return words;
    }
}
