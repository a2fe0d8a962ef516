package org.goldenthread.measures.control;

import java.util.List;

/**
 * How a series is to be charted.
 *
 * @param screened whether moving ranges of 3.267 times their mean or more are left out once (the NHS's R package does,
 *     its spreadsheet does not)
 * @param perYear how many periods a year has; 1 for yearly ones
 * @param cumulative whether each figure includes the ones before it
 * @param rebases where the limits start anew, in order, each for a known change of the process
 */
public record Setup(boolean screened, int perYear, boolean cumulative, List<Rebase> rebases) {

    /**
     * A new start of the limits.
     *
     * @param place of the first point after the change
     * @param note what changed
     */
    public record Rebase(int place, String note) {}

    public Setup {
        rebases = List.copyOf(rebases);
    }

    /** Unscreened, without a new start. */
    public static Setup of(int perYear) {
        return new Setup(false, perYear, false, List.of());
    }
}
