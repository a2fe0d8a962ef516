package org.goldenthread.delivery.budget;

import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A line of an undertaking's budget for one financial year.
 *
 * @param about the undertaking's title and level, as the list shows them
 * @param plan the year, sort and title that name the line, and what pays for it
 * @param amounts in pence
 */
record Line(long id, String ref, String council, About about, Plan plan, Amounts amounts, String note, int version) {

    /** Whose line it is. */
    record About(String title, String level) {}

    /**
     * What the line is for.
     *
     * @param year the calendar year in which the financial year begins
     * @param sort "capital" or "revenue"
     * @param funding the source that pays for it; absent where none has been found
     */
    record Plan(
            int year, String sort, String title, @Nullable Long funding) {
        String yearWords() {
            return Period.financialYear(year).words();
        }
    }

    /**
     * How much.
     *
     * @param forecast absent where nobody has forecast it
     * @param spent absent where it is not known
     * @param backing how far the source of the money is certain
     */
    record Amounts(
            Money planned,
            @Nullable Money forecast,
            @Nullable Money spent,
            Backing backing) {}

    /** How far the money for a line is certain. */
    enum Backing {
        SECURED("funded", Tone.GOOD),
        BID("bid, not awarded", Tone.WARNING),
        NONE("no funding", Tone.BAD);

        private final String words;
        private final Tone tone;

        Backing(String words, Tone tone) {
            this.words = words;
            this.tone = tone;
        }

        State state() {
            return new State(words, tone);
        }

        /** What a source's status makes of the lines it pays for; a source that has ended has paid. */
        static Backing of(@Nullable String status) {
            return switch (status == null ? "" : status) {
                case "awarded", "ended" -> SECURED;
                case "bid made" -> BID;
                default -> NONE;
            };
        }
    }
}
