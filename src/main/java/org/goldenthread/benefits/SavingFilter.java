package org.goldenthread.benefits;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the ledger are wanted. Empty words mean "any"; the owner "-" means "nobody".
 *
 * @param year the calendar year in which the financial year begins; 0 for all years together
 * @param under a project, strand, programme or priority; lines of what delivers it count with it
 * @param cashable "yes", "no" or empty
 * @param known the ledger as it was known then; absent for now
 */
public record SavingFilter(
        String council,
        int year,
        What what,
        Who who,
        @Nullable Instant known) {

    /** What sort of lines. @param strand the strand, programme or work that they are counted with */
    public record What(String under, String type, String cashable, String state, String words, String strand) {
        public static final What ANY = new What("", "", "", "", "", "");
    }

    /** Whose lines. */
    public record Who(String service, String owner) {
        public static final Who ANY = new Who("", "");
    }

    /** Every line of a council, all years together. */
    public static SavingFilter of(String council) {
        return new SavingFilter(council, 0, What.ANY, Who.ANY, null);
    }

    public SavingFilter in(int other) {
        return new SavingFilter(council, other, what, who, known);
    }

    public SavingFilter under(String ref) {
        return new SavingFilter(
                council,
                year,
                new What(ref, what.type, what.cashable, what.state, what.words, what.strand),
                who,
                known);
    }

    /** @param other "yes", "no" or empty for both */
    public SavingFilter cashable(String other) {
        return new SavingFilter(
                council, year, new What(what.under, what.type, other, what.state, what.words, what.strand), who, known);
    }

    /** @param post the one that owns the lines */
    public SavingFilter ownedBy(String post) {
        return new SavingFilter(council, year, what, new Who(who.service, post), known);
    }

    public SavingFilter knownAt(@Nullable Instant moment) {
        return new SavingFilter(council, year, what, who, moment);
    }

    /** Whether the sums that are kept with every change answer it, without a look at any line. */
    boolean kept() {
        return known == null
                && who.equals(Who.ANY)
                && what.under.isEmpty()
                && what.type.isEmpty()
                && what.words.isBlank();
    }
}
