package org.goldenthread.benefits;

import org.goldenthread.thread.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A line of the savings ledger: what one piece of work saves.
 *
 * @param thing its card, with title, service, owning post and state
 * @param replacement the line that takes its place, where it cannot be achieved
 * @param mitigation what is done instead, where it cannot be achieved
 */
public record Saving(
        Thing thing,
        Origin origin,
        Nature nature,
        Confidence confidence,
        SavingState state,
        @Nullable String replacement,
        String mitigation) {

    /**
     * Where it comes from.
     *
     * @param project the project, strand or programme, as a reference
     * @param projectNamed the same in words, while none is in the record
     * @param costCentre as the finance system writes it
     */
    public record Origin(@Nullable String project, String projectNamed, String costCentre) {
        public static final Origin UNSAID = new Origin(null, "", "");
    }

    /**
     * What sort of saving it is.
     *
     * @param cashable whether a budget can be cut by it
     * @param recurring whether it comes again every year; otherwise it is one-off
     */
    public record Nature(SavingType type, boolean cashable, boolean recurring) {
        public static final Nature USUAL = new Nature(SavingType.COST_REDUCTION, true, true);

        /** "Cost reduction, cashable, recurring". */
        public String words() {
            return type.words()
                    + (cashable ? ", cashable" : ", non-cashable")
                    + (recurring ? ", recurring" : ", one-off");
        }
    }

    public String ref() {
        return thing.ref();
    }

    public String title() {
        return thing.title();
    }

    public String council() {
        return thing.council();
    }
}
