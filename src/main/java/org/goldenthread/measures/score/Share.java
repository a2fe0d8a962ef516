package org.goldenthread.measures.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.goldenthread.measures.trend.Direction;
import org.jspecify.annotations.Nullable;

/** A part of a whole of measures, both printed: "12 of 40 (30%)". */
public record Share(int part, int whole) {

    /** In percent to one decimal; null where there is nothing to take a share of. */
    public @Nullable BigDecimal percent() {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    public String words() {
        var percent = percent();
        return part + " of " + whole + (percent == null ? "" : " (" + percent.toPlainString() + "%)");
    }

    /**
     * Percent below average: of the measures with a usable comparator, those whose own figure is worse; equal is not
     * worse.
     *
     * @param sides above zero better, 0 equal, below zero worse; null without a usable comparator
     */
    public static Share belowAverage(List<? extends @Nullable Integer> sides) {
        var usable =
                sides.stream().filter(Objects::nonNull).map(side -> (int) side).toList();
        return new Share((int) usable.stream().filter(side -> side < 0).count(), usable.size());
    }

    /** Those in a quartile, of those that have one. */
    public static Share inQuartile(int quartile, byte[] quartiles) {
        int part = 0;
        int whole = 0;
        for (byte one : quartiles) {
            part += one == quartile ? 1 : 0;
            whole += one > 0 ? 1 : 0;
        }
        return new Share(part, whole);
    }

    /** Those that improve, of those that can be judged and whose direction is known. */
    public static Share improving(List<Direction> directions) {
        int part = 0;
        int whole = 0;
        for (var one : directions) {
            switch (one) {
                case BETTER -> {
                    part++;
                    whole++;
                }
                case SAME, WORSE -> whole++;
                case NOT_KNOWN, INCREASED, UNCHANGED, DECREASED -> {}
            }
        }
        return new Share(part, whole);
    }
}
