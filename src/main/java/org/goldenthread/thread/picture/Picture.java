package org.goldenthread.thread.picture;

import java.util.List;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/** A drawn thread: cards, curves and words with their places, in pixels from the top left. */
public record Picture(int width, int height, List<Card> cards, List<Curve> curves, List<Word> words) {
    public Picture {
        cards = List.copyOf(cards);
        curves = List.copyOf(curves);
        words = List.copyOf(words);
    }

    /**
     * A card.
     *
     * @param lines its title, broken to fit
     * @param title its whole title
     * @param left the id of the card that the left arrow key leads to; empty for none, and so on
     */
    public record Card(
            String id,
            Graph.Sort sort,
            String kicker,
            List<String> lines,
            String title,
            @Nullable State state,
            String href,
            Box box,
            Neighbours neighbours) {
        public Card {
            lines = List.copyOf(lines);
        }

        public boolean is(Graph.Sort other) {
            return sort == other;
        }

        /** Where the line of text with a number starts, from the top of the card. */
        public int baseline(int line) {
            return box.y() + Drawing.PADDING + (kicker.isEmpty() ? 0 : Drawing.KICKER) + (line + 1) * Drawing.LINE - 4;
        }
    }

    /** Where a card is. */
    public record Box(int x, int y, int width, int height) {
        public int right() {
            return x + width;
        }

        public int bottom() {
            return y + height;
        }

        public int middle() {
            return y + height / 2;
        }
    }

    /** Where arrow keys lead from a card, as ids; empty where they lead nowhere. */
    public record Neighbours(String left, String right, String up, String down) {}

    /** A curve as the d of an SVG path. */
    public record Curve(String path, Graph.Look look) {}

    /** A word on a curve. */
    public record Word(String words, int x, int y) {}
}
