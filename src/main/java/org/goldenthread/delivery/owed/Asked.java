package org.goldenthread.delivery.owed;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.site.updates.Term;
import org.jspecify.annotations.Nullable;

/** When the owner of something open is asked how it is doing: once a month, and each week once its day is near. */
final class Asked {
    static final int WEEK = 7;
    static final int MONTH = 31;
    private static final int PATIENCE = 14;

    private Asked() {}

    /**
     * By when something is to be said.
     *
     * @param said when something was last said of it; null where nothing was
     * @return empty while nothing is asked
     */
    static Optional<Term> of(Dates dates, @Nullable LocalDate said, LocalDate today) {
        if (said != null && today.isBefore(said.plusDays(WEEK))) {
            return Optional.empty();
        }
        var soon = today.plusDays(WEEK);
        var due = dates.due();
        if (due != null && !due.isAfter(soon)) {
            return Optional.of(Term.by(due));
        }
        var since = said == null ? dates.start() : said;
        if (since == null || since.plusDays(MONTH).isAfter(soon)) {
            return Optional.empty();
        }
        var asked = since.plusDays(MONTH);
        return Optional.of(new Term(asked, asked.plusDays(PATIENCE)));
    }
}
