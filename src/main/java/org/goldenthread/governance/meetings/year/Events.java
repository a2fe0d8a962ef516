package org.goldenthread.governance.meetings.year;

import static org.goldenthread.publishing.CalendarText.escaped;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.publishing.CalendarText;

/** Writes meetings as a calendar that other programs read: one event for each, cancelled ones said to be so. */
final class Events {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int HOURS = 2;

    private Events() {}

    /**
     * The calendar.
     *
     * @param address where the product answers, such as "https://council.example"
     */
    static String of(String name, String address, List<Meeting> meetings, Instant now) {
        var out = new CalendarText("Governance", name);
        for (var one : meetings) {
            out.line("BEGIN:VEVENT")
                    .line("UID:" + one.ref() + "@golden-thread")
                    .line("DTSTAMP:" + CalendarText.moment(now))
                    .line("SEQUENCE:" + one.version());
            when(out, one);
            out.line("SUMMARY:" + escaped(one.body().name()))
                    .line("DESCRIPTION:"
                            + escaped(one.ref() + ", " + one.state().words()))
                    .line("LOCATION:" + escaped(one.when().place()))
                    .line("STATUS:" + (one.state() == MeetingState.CANCELLED ? "CANCELLED" : "CONFIRMED"))
                    .line("URL:" + address + "/governance/meetings/" + one.ref())
                    .line("END:VEVENT");
        }
        return out.end();
    }

    /** How long a meeting takes is not written down; a calendar is told two hours. */
    private static void when(CalendarText out, Meeting one) {
        var starts = one.when().starts();
        if (starts == null) {
            out.line("DTSTART;VALUE=DATE:" + DAY.format(one.day()))
                    .line("DTEND;VALUE=DATE:" + DAY.format(one.day().plusDays(1)));
        } else {
            var begins = one.day().atTime(starts).atZone(HERE).toInstant();
            out.line("DTSTART:" + CalendarText.moment(begins))
                    .line("DTEND:" + CalendarText.moment(begins.plusSeconds(HOURS * 3600L)));
        }
    }
}
