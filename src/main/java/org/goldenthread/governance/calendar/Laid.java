package org.goldenthread.governance.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a series, as it is laid.
 *
 * @param meant the day by the cadence alone
 * @param day the day of the meeting; absent where it is left out
 * @param why what stood in the way, such as "Easter Monday"; empty where nothing did
 */
public record Laid(LocalDate meant, @Nullable LocalDate day, String why) {

    /** What becomes of a day on which nothing may meet. */
    public enum Otherwise {
        NEXT_DAY("The next working day"),
        WEEK_LATER("The same weekday a week later"),
        LEAVE_OUT("No meeting then");

        private static final int WEEKS = 12;
        private final String words;

        Otherwise(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The one with a code; the next working day for an unknown one. */
        public static Otherwise ofCode(String code) {
            for (var one : values()) {
                if (one.code().equals(code)) {
                    return one;
                }
            }
            return NEXT_DAY;
        }

        @Nullable
        LocalDate after(LocalDate day, WorkingDays days) {
            return switch (this) {
                case NEXT_DAY -> days.nextForMeeting(day);
                case WEEK_LATER ->
                    java.util.stream.Stream.iterate(day, one -> one.plusWeeks(1))
                            .limit(WEEKS)
                            .filter(days::meets)
                            .findFirst()
                            .orElse(null);
                case LEAVE_OUT -> null;
            };
        }
    }

    /** The days of a series; two that would come to lie on one day are one. */
    public static List<Laid> days(
            Cadence cadence, LocalDate first, LocalDate last, Otherwise otherwise, WorkingDays days) {
        var taken = new java.util.HashSet<LocalDate>();
        return cadence.days(first, last)
                .map(day -> {
                    var why = days.why(day);
                    return new Laid(day, why.isEmpty() ? day : otherwise.after(day, days), why);
                })
                .map(one -> one.day() == null || taken.add(one.day())
                        ? one
                        : new Laid(one.meant(), null, one.why() + "; the day after it is taken"))
                .toList();
    }
}
