package org.goldenthread.benefits.costs;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.goldenthread.vocabulary.Money;

/**
 * A file of budgets and actuals that somebody brought. It waits until it is confirmed or dropped.
 *
 * @param document the kept file
 * @param lines how many cost centres and periods it recorded
 * @param difference what its own total has more than its lines
 * @param note what explains the difference
 */
public record CostLoad(
        long id,
        String council,
        File file,
        CostMapping mapping,
        State state,
        int lines,
        Money difference,
        String note) {

    /** The kept file, what it is called, and when it was brought. */
    public record File(long document, String name, Instant brought) {}

    /** What has become of it. */
    public enum State {
        WAITING("Waits for confirmation"),
        RECORDED("Recorded"),
        DROPPED("Dropped"),
        TAKEN_BACK("Taken back");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public boolean waits() {
        return state == State.WAITING;
    }
}
