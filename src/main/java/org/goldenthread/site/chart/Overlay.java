package org.goldenthread.site.chart;

import java.math.BigDecimal;

/** What a run chart shows besides its figures. Places are places in the list of its points, from 0. */
public sealed interface Overlay {

    /** What was to be reached from one place to another, both included; a target that steps is several of these. */
    record Target(String words, int from, int to, BigDecimal value) implements Overlay {}

    /** Where it is best to be, for a measure that is best within a range. */
    record Range(String words, int from, int to, BigDecimal low, BigDecimal high) implements Overlay {}

    /**
     * The mean of one phase and the limits between which chance alone moves the figure.
     *
     * @param nearLimit whether the outer third on both sides is shaded
     */
    record Limits(int from, int to, BigDecimal mean, BigDecimal low, BigDecimal high, boolean nearLimit)
            implements Overlay {}

    /** Where it started from. */
    record Baseline(String words, BigDecimal value) implements Overlay {}

    /** Something to know when reading across this place, such as "Rebased" or "New definition". */
    record Note(int at, String words) implements Overlay {}

    /** What is expected so many periods after the last point, such as at the end of the year. */
    record Forecast(String words, int ahead, BigDecimal value) implements Overlay {}
}
