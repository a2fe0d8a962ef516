package org.goldenthread.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and moments as people write them. */
public final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private Times() {}

    /** "4 March 2031". */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** "4 Mar 2031", for tables. */
    public static String shortDay(LocalDate day) {
        return day.format(SHORT);
    }

    /** "4 Mar 2031, 17:05" at that place. */
    public static String moment(Instant moment, ZoneId zone) {
        return moment.atZone(zone).format(MOMENT);
    }

    /** How long ago: "just now", "25 minutes ago", "yesterday", "3 weeks ago". */
    public static String ago(Instant then, Instant now, ZoneId zone) {
        var minutes = Math.max(0, Duration.between(then, now).toMinutes());
        var days = ChronoUnit.DAYS.between(
                then.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return some(minutes, "minute");
        }
        if (days < 1 || minutes < 6 * 60) {
            return some(minutes / 60, "hour");
        }
        if (days == 1) {
            return "yesterday";
        }
        return days < 14
                ? some(days, "day")
                : days < 60 ? some(days / 7, "week") : days < 730 ? some(days / 30, "month") : some(days / 365, "year");
    }

    private static String some(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s") + " ago";
    }
}
