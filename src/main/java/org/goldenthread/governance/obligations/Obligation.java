package org.goldenthread.governance.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post owes a written report on something to a body. One thing may be reported to several bodies, each on its side of
 * it: progress to the one, benefits to the other.
 *
 * @param body its reference
 * @param post the post that owes it; absent while it is nobody's
 */
public record Obligation(
        long id,
        int version,
        String council,
        String body,
        @Nullable String post,
        Subject subject,
        Rhythm rhythm) {

    /**
     * What it is on.
     *
     * @param aspect which side of it, such as "benefits"; empty for the whole
     * @param about the record that it is about; absent where there is none
     */
    public record Subject(
            String title, String aspect, @Nullable String about) {
        /** Such as "Change Programme: benefits". */
        public String words() {
            return aspect.isEmpty() ? title : title + ": " + aspect;
        }
    }

    /**
     * How often.
     *
     * @param every so many meetings or months; nothing to a report that is owed once
     * @param first the day from which it is owed
     * @param last the day up to which it is owed; absent where it is owed for good
     */
    public record Rhythm(
            int every, Unit unit, LocalDate first, @Nullable LocalDate last) {
        public Rhythm {
            if (every < 1 || every > 12) {
                throw new IllegalArgumentException("every one to every twelfth");
            }
        }

        /** What is counted. */
        public enum Unit {
            MEETINGS("meetings"),
            MONTHS("months"),
            ONCE("once");

            private final String words;

            Unit(String words) {
                this.words = words;
            }

            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }

            public String words() {
                return words;
            }

            /** The one with a code; every meeting with an unknown one. */
            public static Unit ofCode(String code) {
                return Stream.of(values())
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElse(MEETINGS);
            }
        }

        /** Such as "every meeting", "every third meeting", "every 3 months", "once". */
        public String words() {
            return switch (unit) {
                case ONCE -> "once";
                case MONTHS -> every == 1 ? "every month" : "every " + every + " months";
                case MEETINGS ->
                    every == 1 ? "every meeting" : every == 2 ? "every second meeting" : "every " + every + " meetings";
            };
        }

        /**
         * At which of the body's meetings it is owed: of every so many meetings the last; after every so many months
         * the first meeting that follows.
         *
         * @param meetings the days of all meetings of the body that were not cancelled, in order
         */
        public List<LocalDate> of(List<LocalDate> meetings) {
            var within = meetings.stream()
                    .filter(day -> !day.isBefore(first) && (last == null || !day.isAfter(last)))
                    .toList();
            return switch (unit) {
                case ONCE -> within.stream().limit(1).toList();
                case MEETINGS -> everyNth(within);
                case MONTHS -> everyMonths(within);
            };
        }

        private List<LocalDate> everyNth(List<LocalDate> meetings) {
            var found = new ArrayList<LocalDate>();
            for (int i = every - 1; i < meetings.size(); i += every) {
                found.add(meetings.get(i));
            }
            return found;
        }

        private List<LocalDate> everyMonths(List<LocalDate> meetings) {
            var found = new ArrayList<LocalDate>();
            int passed = 0;
            for (var meeting : meetings) {
                if (!meeting.isBefore(first.plusMonths((long) passed * every))) {
                    found.add(meeting);
                    while (!first.plusMonths((long) passed * every).isAfter(meeting)) {
                        passed++;
                    }
                }
            }
            return found;
        }
    }
}
