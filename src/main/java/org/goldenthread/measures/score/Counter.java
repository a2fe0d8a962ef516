package org.goldenthread.measures.score;

import org.goldenthread.measures.rating.Level;
import org.goldenthread.measures.rating.Outcome;
import org.jspecify.annotations.Nullable;

/** Counts ratings into a {@link Tally}. */
final class Counter {
    private int met;
    private int within;
    private int missed;
    private int noData;
    private int notDue;
    private int cannotBeJudged;
    private int dataOnly;

    void add(@Nullable Level level, @Nullable Outcome outcome) {
        if (level != null) {
            switch (level.tone()) {
                case GOOD -> met++;
                case WARNING, DONE -> within++;
                case BAD -> missed++;
                case NONE -> cannotBeJudged++;
            }
        } else if (outcome != null) {
            switch (outcome) {
                case NO_DATA, OVERDUE -> noData++;
                case NOT_DUE -> notDue++;
                case CANNOT_BE_JUDGED -> cannotBeJudged++;
                case DATA_ONLY -> dataOnly++;
            }
        }
    }

    Tally tally() {
        return new Tally(met, within, missed, noData, new Tally.Left(notDue, cannotBeJudged, dataOnly));
    }
}
