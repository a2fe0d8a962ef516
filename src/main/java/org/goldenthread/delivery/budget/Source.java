package org.goldenthread.delivery.budget;

import java.util.List;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A source of funding.
 *
 * @param firstYear the calendar year in which its first financial year begins
 */
record Source(
        long id,
        String council,
        String name,
        String funder,
        String sort,
        String status,
        @Nullable Money bid,
        @Nullable Money awarded,
        int firstYear,
        int lastYear,
        String conditions,
        int version) {
    static final List<String> SORTS =
            List.of("own resources", "grant", "borrowing", "reserve", "invest to save", "contribution");
    static final List<String> STATUSES = List.of("intended", "bid made", "awarded", "refused", "withdrawn", "ended");

    String years() {
        var first = Period.financialYear(firstYear).words();
        return firstYear == lastYear
                ? first
                : first + " to " + Period.financialYear(lastYear).words();
    }

    State state() {
        return new State(
                status,
                switch (status) {
                    case "awarded" -> Tone.GOOD;
                    case "bid made" -> Tone.WARNING;
                    case "refused", "withdrawn" -> Tone.BAD;
                    case "ended" -> Tone.DONE;
                    default -> Tone.NONE;
                });
    }
}
