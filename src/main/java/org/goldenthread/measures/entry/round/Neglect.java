package org.goldenthread.measures.entry.round;

import java.util.List;
import java.util.Locale;
import org.goldenthread.measures.Measure;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * A measure that nobody seems to look after, and why it seems so.
 *
 * @param last the latest period with a figure; null where there is none
 */
public record Neglect(
        Measure measure,
        List<Sort> sorts,
        int missed,
        @Nullable Period last) {

    /** In what way it is neglected. */
    public enum Sort {
        NO_OWNER("No owner", "measures without an owner"),
        VACANT("Owner post vacant", "measures whose owner's post is vacant"),
        PHANTOM("Owner never signed in", "measures whose owner has never signed in"),
        STALE("Stale", "measures without a figure for three periods or more"),
        NO_TARGET("No target", "measures that judge, and have no target");

        private final String words;
        private final String plural;

        Sort(String words, String plural) {
            this.words = words;
            this.plural = plural;
        }

        /** As an address writes it: "no-owner". */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String words() {
            return words;
        }

        /** As it is counted: "measures without an owner". */
        public String plural() {
            return plural;
        }
    }
}
