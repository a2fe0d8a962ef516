package org.goldenthread.measures.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures in order of time, or of councils side by side: whole numbers that share one number of decimals, so that
 * thresholds are judged exactly and a million lines are gone through at the speed of memory. A view onto a larger
 * array; nobody writes to it.
 *
 * @param raw the figures times ten to the power of the scale; {@link #NO_FIGURE} where there is none
 * @param offset where the first is
 * @param stride how far the next one is from it
 * @param count how many there are
 * @param scale how many decimals, 0 to 12
 */
@SuppressWarnings("ArrayRecordComponent") // a view: comparing two is not what it is for
public record Line(long[] raw, int offset, int stride, int count, int scale) {

    /** Stands where there is no figure; never zero. */
    public static final long NO_FIGURE = Long.MIN_VALUE;

    public static Line of(long[] raw, int scale) {
        return new Line(raw, 0, 1, raw.length, scale);
    }

    /** A line of these decimals; null where there is no figure. Its scale is the largest among them. */
    public static Line of(List<? extends @Nullable BigDecimal> figures) {
        int scale = 0;
        for (var one : figures) {
            scale = one == null ? scale : Math.max(scale, one.scale());
        }
        var raw = new long[figures.size()];
        for (int i = 0; i < raw.length; i++) {
            var one = figures.get(i);
            raw[i] = one == null
                    ? NO_FIGURE
                    : one.setScale(scale).unscaledValue().longValueExact();
        }
        return of(raw, scale);
    }

    /** The figure as a whole number, or {@link #NO_FIGURE}. */
    public long at(int place) {
        return raw[offset + place * stride];
    }

    public boolean has(int place) {
        return at(place) != NO_FIGURE;
    }

    public @Nullable BigDecimal decimal(int place) {
        return has(place) ? BigDecimal.valueOf(at(place), scale) : null;
    }

    /** The last place with a figure at or before this one; -1 where there is none. */
    public int lastBy(int place) {
        int found = Math.min(place, count - 1);
        while (found >= 0 && !has(found)) {
            found--;
        }
        return found;
    }
}
