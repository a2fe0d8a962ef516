package org.goldenthread.governance.meetings;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads times as people write them. */
public final class TimeOfDay {
    private TimeOfDay() {}

    /** A time as 14:00, 14.00, 9:30 or 2 pm; absent where it is none. */
    public static @Nullable LocalTime of(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT).replace('.', ':');
        boolean afternoon = plain.matches("[\\d:]+\\s*pm");
        var digits = plain.replaceFirst("\\s*[ap]m$", "");
        try {
            var padded = digits.matches("\\d{1,2}") ? digits + ":00" : digits;
            var time = LocalTime.parse(padded.length() == 4 ? "0" + padded : padded);
            return afternoon && time.getHour() < 12 ? time.plusHours(12) : time;
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
