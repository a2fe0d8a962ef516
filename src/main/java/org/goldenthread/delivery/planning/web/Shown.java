package org.goldenthread.delivery.planning.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as this page writes them. */
public final class Shown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private Shown() {}

    public static String day(@Nullable LocalDate day) {
        return day == null ? "no date" : DAY.format(day);
    }

    public static String days(long number) {
        return counted(number, "day");
    }

    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Such as "12 days later". */
    public static String moved(long number) {
        return number == 0 ? "as before" : days(Math.abs(number)) + (number > 0 ? " later" : " earlier");
    }
}
