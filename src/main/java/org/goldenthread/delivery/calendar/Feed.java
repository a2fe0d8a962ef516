package org.goldenthread.delivery.calendar;

import static org.goldenthread.publishing.CalendarText.escaped;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.goldenthread.delivery.calendar.Day.Entry;
import org.goldenthread.publishing.CalendarText;

/** Writes days as a calendar that other programs read: one event for each thing that is due. */
final class Feed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private Feed() {}

    /**
     * The calendar.
     *
     * @param address where the product answers, such as "https://council.example"
     */
    static String of(String name, String address, List<Entry> entries, Instant now) {
        var out = new CalendarText("Delivery", name);
        for (var entry : entries) {
            out.line("BEGIN:VEVENT")
                    .line("UID:" + entry.uid() + "@golden-thread")
                    .line("DTSTAMP:" + CalendarText.moment(now))
                    .line("DTSTART;VALUE=DATE:" + DAY.format(entry.day()))
                    .line("DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)))
                    .line("SUMMARY:"
                            + escaped(entry.title() + " (" + entry.state().words() + ")"))
                    .line("DESCRIPTION:" + escaped(entry.ref() + ", " + entry.what()))
                    .line("URL:" + address + entry.href())
                    .line("CATEGORIES:" + escaped(entry.kind()))
                    .line("TRANSP:TRANSPARENT")
                    .line("END:VEVENT");
        }
        return out.end();
    }
}
