package org.goldenthread.governance.meetings.year;

import static org.goldenthread.publishing.CalendarText.escaped;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.goldenthread.governance.calendar.Timetable.Deadlines;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.governance.occasions.Occasion;
import org.goldenthread.publishing.CalendarText;
import org.jspecify.annotations.Nullable;

/** Writes meetings, their deadlines and events as a calendar that other programs read; cancelled ones said to be so. */
final class Events {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int HOURS = 2;
    private final CalendarText out;
    private final String address;
    private final Instant now;

    /** @param address where the product answers, such as "https://council.example" */
    Events(String name, String address, Instant now) {
        this.out = new CalendarText("Governance", name);
        this.address = address;
        this.now = now;
    }

    /** One entry of the calendar. */
    private record Entry(
            String id, int version, String summary, String words, String place, boolean cancelled, String page) {}

    /** @param council its name, where several councils are in one calendar; empty otherwise */
    void meeting(Meeting one, String council) {
        write(
                new Entry(
                        one.ref(),
                        one.version(),
                        named(one.body().name(), council),
                        one.ref() + ", " + one.state().words(),
                        one.when().place(),
                        one.state() == MeetingState.CANCELLED,
                        "/governance/meetings/" + one.ref()),
                one.day(),
                one.when().starts());
    }

    private static String named(String words, String council) {
        return council.isEmpty() ? words : council + ": " + words;
    }

    /** The days before a meeting by which its papers are due; none for one that is cancelled. */
    void deadlines(Meeting one, Deadlines days, String council) {
        if (one.state() != MeetingState.CANCELLED) {
            deadline(one, days.draft(), "Drafts due for ", council);
            deadline(one, days.clearance(), "Papers to be cleared for ", council);
            deadline(one, days.publication(), "Agenda to be public for ", council);
        }
    }

    private void deadline(Meeting one, LocalDate day, String words, String council) {
        var id = one.ref() + "-" + words.substring(0, words.indexOf(' '));
        var summary = named(words + one.title(), council);
        write(
                new Entry(id, one.version(), summary, one.ref(), "", false, "/governance/meetings/" + one.ref()),
                day,
                null);
    }

    void occasion(Occasion one, String council) {
        write(
                new Entry(
                        "event-" + one.id(),
                        one.version(),
                        named(one.what().title(), council),
                        one.what().sort().words() + ", " + one.life().words(),
                        one.when().place(),
                        one.life() == Occasion.Life.CANCELLED,
                        "/governance/occasions/" + one.id()),
                one.day(),
                one.when().starts());
    }

    private void write(Entry entry, LocalDate day, @Nullable LocalTime starts) {
        out.line("BEGIN:VEVENT")
                .line("UID:" + entry.id() + "@golden-thread")
                .line("DTSTAMP:" + CalendarText.moment(now))
                .line("SEQUENCE:" + entry.version());
        when(day, starts);
        out.line("SUMMARY:" + escaped(entry.summary()))
                .line("DESCRIPTION:" + escaped(entry.words()))
                .line("LOCATION:" + escaped(entry.place()))
                .line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"))
                .line("URL:" + address + entry.page())
                .line("END:VEVENT");
    }

    /** How long a meeting takes is not written down; a calendar is told two hours. */
    private void when(LocalDate day, @Nullable LocalTime starts) {
        if (starts == null) {
            out.line("DTSTART;VALUE=DATE:" + DAY.format(day)).line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        } else {
            var begins = day.atTime(starts).atZone(HERE).toInstant();
            out.line("DTSTART:" + CalendarText.moment(begins))
                    .line("DTEND:" + CalendarText.moment(begins.plusSeconds(HOURS * 3600L)));
        }
    }

    String end() {
        return out.end();
    }
}
