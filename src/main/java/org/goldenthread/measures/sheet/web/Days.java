package org.goldenthread.measures.sheet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as people here write them. */
public final class Days {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private Days() {}

    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    public static String words(Instant moment) {
        return DAY.format(moment.atZone(HERE));
    }

    /** The last moment of a day, for what was known on it; null for no day, which is now. */
    public static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(HERE).toInstant().minusNanos(1000);
    }
}
