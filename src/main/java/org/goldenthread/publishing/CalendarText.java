package org.goldenthread.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A calendar that other programs read (RFC 5545 and 7986), written line by line. */
public final class CalendarText {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int WIDE = 75;
    private final StringBuilder out = new StringBuilder();

    /**
     * Begins a calendar.
     *
     * @param product what writes it, such as "Delivery"
     */
    public CalendarText(String product, String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Golden Thread//" + product + "//EN");
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        line("X-PUBLISHED-TTL:PT12H");
    }

    /** A moment as a calendar writes it. */
    public static String moment(Instant moment) {
        return STAMP.format(moment);
    }

    /** Words as the value of a line. */
    public static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line, folded at 75 bytes, never within a letter. */
    public CalendarText line(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            var words = Character.toString(letter);
            int bytes = words.getBytes(StandardCharsets.UTF_8).length;
            if (width + bytes > WIDE) {
                out.append("\r\n ");
                width = 1;
            }
            out.append(words);
            width += bytes;
            i += Character.charCount(letter);
        }
        out.append("\r\n");
        return this;
    }

    /** The whole calendar, ended. */
    public String end() {
        line("END:VCALENDAR");
        return out.toString();
    }
}
