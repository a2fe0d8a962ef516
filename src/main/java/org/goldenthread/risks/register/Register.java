package org.goldenthread.risks.register;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list of risks that one body reviews: of a project, strand, programme, service, plan, partnership or the council.
 *
 * @param about the thing it belongs to, as a reference; absent where it belongs to the council
 * @param upper the register that takes what is too much for this one
 * @param closed the day it was closed
 */
public record Register(
        long id,
        int version,
        RegisterLevel level,
        String name,
        @Nullable String about,
        @Nullable Long upper,
        long matrix,
        Cadence cadence,
        Rules rules,
        @Nullable LocalDate closed) {

    /** As choices call it: "Housing register (service)". */
    public String label() {
        return name + " (" + level.words().toLowerCase(Locale.UK) + ")";
    }

    /**
     * Who reviews it, and how often.
     *
     * @param body such as "Transformation board"
     * @param months after how many months a risk is looked at again
     * @param meetings at every how-many-th meeting of the body instead, 2 for every second one
     */
    public record Cadence(
            String body, @Nullable Integer months, @Nullable Integer meetings) {

        /** When a risk reviewed on a day is due again; absent where meetings are counted or nothing is agreed. */
        public @Nullable LocalDate next(LocalDate reviewed) {
            return meetings != null || months == null ? null : reviewed.plusMonths(months);
        }

        /** Such as "every second meeting of the board", "every 3 months", "not agreed". */
        public String words() {
            var of = body.isEmpty() ? "" : " of " + body;
            if (meetings != null) {
                return switch (meetings) {
                    case 1 -> "at every meeting" + of;
                    case 2 -> "at every second meeting" + of;
                    case 3 -> "at every third meeting" + of;
                    default -> "at one in " + meetings + " meetings" + of;
                };
            }
            return months == null ? "not agreed" : months == 1 ? "every month" : "every " + months + " months";
        }
    }

    /**
     * What belongs one register up, and how that comes about.
     *
     * @param threshold from which score on, in this register's matrix
     * @param overdueDays from how many days after its review was due
     * @param significant whether a risk flagged significant does
     * @param byItself whether the rule escalates, with its reason; otherwise it proposes and somebody decides
     */
    public record Rules(
            @Nullable Integer threshold,
            @Nullable Integer overdueDays,
            boolean significant,
            boolean byItself,
            Aggregate aggregate) {
        public static final Rules NONE = new Rules(null, null, true, false, Aggregate.HIGHEST);
    }
}
