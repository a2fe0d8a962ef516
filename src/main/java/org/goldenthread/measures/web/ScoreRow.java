package org.goldenthread.measures.web;

import java.math.BigDecimal;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a scorecard, as shown.
 *
 * @param now the latest figure
 * @param yearEnd where the year is expected to end
 * @param movement which way it goes, and both numbers
 * @param sparkline an svg element
 * @param cells an svg element with the last twelve periods
 */
public record ScoreRow(
        Name name,
        Figure now,
        Figure yearEnd,
        Movement movement,
        Signal signal,
        String sparkline,
        String cells,
        String quartile) {

    /** What is measured, and who answers. */
    public record Name(String ref, String code, String title, String owner, String unit) {}

    /**
     * A figure with its rating.
     *
     * @param why the rule's sentence, for whoever asks
     */
    public record Figure(String value, String period, String target, State state, String why, Numbers numbers) {}

    /** The same for other programs, without units; null where there is none. */
    public record Numbers(
            @Nullable BigDecimal value, @Nullable BigDecimal target) {
        static final Numbers NONE = new Numbers(null, null);

        static Numbers of(Point point) {
            return new Numbers(point.value(), point.aims().target());
        }
    }

    /**
     * Which way it goes.
     *
     * @param tone "good", "bad" or "none"
     */
    public record Movement(String arrow, String words, String tone, String why) {}

    /**
     * Whether there is a real change.
     *
     * @param icons svg elements; empty where the series is not suited to limits
     */
    public record Signal(String icons, String why) {}
}
