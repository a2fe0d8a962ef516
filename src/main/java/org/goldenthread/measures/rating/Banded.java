package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.exact.Said;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose levels are bands of distance from the target.
 *
 * @param bands from the best level to the worst, each with the adverse distance that it reaches to
 * @param equalIsBetter whether a value exactly on a limit gets the better level of the two
 * @param metOrWorst with a target of 0 a percentage cannot be taken: then met gives the level of "on target" and
 *     missed the worst one (Camms); otherwise a miss cannot be judged
 */
record Banded(
        Preset preset,
        List<Band> bands,
        Tolerance tolerance,
        boolean equalIsBetter,
        boolean metOrWorst,
        Comparing comparing)
        implements Rule {

    /**
     * A level and how far it reaches.
     *
     * @param limit the adverse distance it reaches to, below zero for beyond the target; null for the last level
     */
    record Band(Level level, @Nullable BigDecimal limit) {}

    Banded {
        bands = List.copyOf(bands);
    }

    static Banded simple(
            Tolerance tolerance, BigDecimal green, BigDecimal amber, boolean equalIsBetter, Comparing comparing) {
        var bands = List.of(new Band(Level.GREEN, green), new Band(Level.AMBER, amber), new Band(Level.RED, null));
        return new Banded(Preset.SIMPLE, bands, tolerance, equalIsBetter, false, comparing);
    }

    @Override
    public String code() {
        return preset.code();
    }

    @Override
    public Map<String, String> settings() {
        var equal = equalIsBetter ? "better" : "worse";
        return switch (preset) {
            case SIMPLE ->
                comparing.settings("tolerance", tolerance.code(), "green", limit(0), "amber", limit(1), "equal", equal);
            case CLEAR_IMPACT -> comparing.settings("levels", LevelLines.write(this, true), "equal", equal);
            case CUSTOM, CAMMS, HAVERING, THURROCK, LINCOLN ->
                comparing.settings(
                        "tolerance",
                        tolerance.code(),
                        "levels",
                        LevelLines.write(this, false),
                        "equal",
                        equal,
                        "zero",
                        metOrWorst ? "worst" : "refuse");
        };
    }

    @Override
    public List<Level> levels() {
        return bands.stream().map(Band::level).toList();
    }

    @Override
    public String words() {
        return BandWords.of(this);
    }

    /** The level of a distance; -1 where a percentage of nothing would have to be taken. */
    int place(BigDecimal distance, BigDecimal base) {
        int last = bands.size() - 1;
        boolean percent = tolerance == Tolerance.PERCENT;
        for (int i = 0; i < last; i++) {
            var limit = bands.get(i).limit();
            if (limit == null) {
                return i;
            }
            if (percent && base.signum() == 0 && limit.signum() != 0) {
                if (limit.signum() > 0 && distance.signum() <= 0) {
                    return i;
                }
                if (!metOrWorst) {
                    return -1;
                }
                if (distance.signum() > 0) {
                    return last;
                }
                continue;
            }
            var reach = percent ? limit.multiply(base).movePointLeft(2) : limit;
            int side = distance.compareTo(reach);
            if (side < 0 || side == 0 && equalIsBetter) {
                return i;
            }
        }
        return last;
    }

    private String limit(int band) {
        var limit = bands.get(band).limit();
        return limit == null ? "" : Said.plain(limit);
    }
}
