package org.goldenthread.delivery.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.goldenthread.delivery.calendar.Day.Entry;

/** Writes days as a calendar that other programs read (RFC 5545 and 7986): one event for each thing that is due. */
final class Feed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int WIDE = 75;

    private Feed() {}

    /**
     * The calendar.
     *
     * @param address where the product answers, such as "https://council.example"
     */
    static String of(String name, String address, List<Entry> entries, Instant now) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Golden Thread//Delivery//EN");
        line(out, "X-WR-CALNAME:" + text(name));
        line(out, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        line(out, "X-PUBLISHED-TTL:PT12H");
        for (var entry : entries) {
            line(out, "BEGIN:VEVENT");
            line(out, "UID:" + entry.uid() + "@golden-thread");
            line(out, "DTSTAMP:" + STAMP.format(now));
            line(out, "DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
            line(out, "DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
            line(out, "SUMMARY:" + text(entry.title() + " (" + entry.state().words() + ")"));
            line(out, "DESCRIPTION:" + text(entry.ref() + ", " + entry.what()));
            line(out, "URL:" + address + entry.href());
            line(out, "CATEGORIES:" + text(entry.kind()));
            line(out, "TRANSP:TRANSPARENT");
            line(out, "END:VEVENT");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line is folded at 75 bytes, never within a letter. */
    private static void line(StringBuilder out, String line) {
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
    }
}
