package org.goldenthread.delivery.timeline;

import java.util.List;
import org.goldenthread.delivery.timeline.Timeline.Row;
import org.jspecify.annotations.Nullable;

/**
 * A timeline with places, in sheets that each fit a page of A4 on its side; one after another they are the whole.
 *
 * @param width of every sheet
 * @param left where the days begin; the names stand before
 * @param axis the same above every sheet
 * @param words what there is to see, in a sentence
 */
public record Picture(int width, int left, Axis axis, List<Sheet> sheets, String words) {
    public Picture {
        sheets = List.copyOf(sheets);
    }

    /**
     * The scale of days.
     *
     * @param height of the heads
     * @param today where today is, or null where it lies outside
     */
    public record Axis(
            int height,
            List<Tick> years,
            List<Tick> parts,
            @Nullable Integer today,
            String todayWords) {
        public Axis {
            years = List.copyOf(years);
            parts = List.copyOf(parts);
        }
    }

    /** A stretch of the axis with its name; the name is empty where there is no room for it. */
    public record Tick(int x, int width, String words) {}

    /**
     * As many rows as fit on a page.
     *
     * @param top where it begins in the whole
     * @param height of its rows
     * @param continued the heading under which its first rows stand, where that is on an earlier sheet; else empty
     */
    public record Sheet(int top, int height, String continued, List<Bar> bars, List<Elbow> elbows) {
        public Sheet {
            bars = List.copyOf(bars);
            elbows = List.copyOf(elbows);
        }
    }

    /**
     * A row with its shapes.
     *
     * @param y its upper edge in the whole
     * @param indent where its name begins
     * @param baseline the promised stretch or day
     * @param forecast the expected stretch or day
     * @param actual how much of the forecast lies behind us, as a width
     * @param progress how much of the forecast is done, as a width
     */
    public record Bar(
            Row row,
            int y,
            int indent,
            @Nullable Stretch baseline,
            @Nullable Stretch forecast,
            int actual,
            int progress) {}

    /** From a place so many pixels to the right. */
    public record Stretch(int x, int width) {
        public int end() {
            return x + width;
        }
    }

    /** An arrow with corners, as the commands of a path. */
    public record Elbow(String path, boolean critical) {}

    public boolean isEmpty() {
        return sheets.isEmpty();
    }
}
