package org.goldenthread.governance.meetings.series;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.calendar.Cadence;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.calendar.Laid;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to series of meetings: trying one out, laying its meetings, prolonging it. */
@Component
@Transactional
public class SeriesBook {
    /** A weekly committee for three years. */
    private static final int MOST = 160;

    private static final int YEARS = 3;
    private final SeriesStore store;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Calendars calendars;

    SeriesBook(SeriesStore store, Meetings meetings, Bodies bodies, Calendars calendars) {
        this.store = store;
        this.meetings = meetings;
        this.bodies = bodies;
        this.calendars = calendars;
    }

    /** The days that a series would have, with what stood in the way; nothing is saved. */
    @Transactional(readOnly = true)
    public Checked<List<Laid>> tried(Series series) {
        var span = series.span();
        if (bodies.find(series.body())
                .filter(one -> one.live() && one.council().equals(series.council()))
                .isEmpty()) {
            return Checked.refused("body", "Choose a body that meets");
        }
        if (span.last().isBefore(span.first())
                || span.last().isAfter(span.first().plusYears(YEARS))) {
            return Checked.refused("last", "The last day comes after the first, within " + YEARS + " years");
        }
        if (series.cadence() instanceof Cadence.Days days && days.days().isEmpty()) {
            return Checked.refused("days", "Enter the days, one a line");
        }
        var days = Laid.days(
                series.cadence(),
                span.first(),
                span.last(),
                series.otherwise(),
                calendars.of(series.council()).days());
        if (days.isEmpty()) {
            return Checked.refused("first", "No meeting falls between these days");
        }
        return days.size() > MOST
                ? Checked.refused("last", "These are " + days.size() + " meetings; lay out " + MOST + " at the most")
                : Checked.accepted(days);
    }

    /** Enters a series and lays its meetings; days on which the body meets already are left as they are. */
    public Checked<Series> lay(Series series) {
        return tried(series).then(days -> {
            long id = store.insert(series);
            days.forEach(day -> lay(series, id, day));
            return Checked.accepted(get(id));
        });
    }

    private void lay(Series series, long id, Laid laid) {
        if (laid.day() != null) {
            var when = new Meeting.When(
                    laid.day(), series.where().starts(), series.where().place());
            // refused only where the body meets then already, and that meeting stands
            meetings.add(series.council(), new Meetings.Draft(series.body(), id, when));
        }
    }

    /** Lays the meetings of a series up to another last day. */
    public Checked<Series> prolong(long id, LocalDate last) {
        var before = get(id);
        if (!last.isAfter(before.span().last())) {
            return Checked.refused("last", "Enter a day after the last one");
        }
        var whole = new Series(
                id,
                before.council(),
                before.body(),
                before.cadence(),
                new Series.Span(before.span().first(), last),
                before.otherwise(),
                before.where());
        return tried(whole).then(days -> {
            store.prolong(id, last);
            days.stream()
                    .filter(day -> day.meant().isAfter(before.span().last()))
                    .forEach(day -> lay(whole, id, day));
            return Checked.accepted(get(id));
        });
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Series get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("this series"));
    }

    /** Those of a council, the newest first. */
    @Transactional(readOnly = true)
    public List<Series> all(String council) {
        return store.all(council);
    }
}
