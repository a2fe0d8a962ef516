package org.goldenthread.reports.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Report.Head;
import org.goldenthread.reports.Reports;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to where reports go: the meeting that one is written for, and its deadlines. */
@Component
@Transactional
public class Routes {
    private static final int MOST = 200;
    private final Reports reports;
    private final StopStore store;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Calendars calendars;
    private final Clock clock;

    Routes(Reports reports, StopStore store, Meetings meetings, Bodies bodies, Calendars calendars, Clock clock) {
        this.reports = reports;
        this.store = store;
        this.meetings = meetings;
        this.bodies = bodies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Begins a report for a meeting.
     *
     * @param meeting as a reference; without one it goes where its head says in words
     */
    public Checked<Report> begin(String council, Head head, @Nullable String meeting) {
        return aimed(council, head, meeting)
                .then(aimed -> reports.begin(council, aimed))
                .then(made -> {
                    store.insert(stop(made, made.ref(), 1, meeting));
                    return Checked.accepted(made);
                });
    }

    /** Writes anew what a report is called and where it goes. */
    public Checked<Report> change(String ref, int version, Head head, @Nullable String meeting) {
        var before = reports.get(ref);
        return aimed(before.council(), head, meeting)
                .then(aimed -> reports.change(ref, version, aimed))
                .then(after -> {
                    var there = of(after);
                    var now = stop(after, ref, 1, meeting);
                    there.ifPresentOrElse(
                            one -> store.place(one.id(), now.body(), now.named(), meeting), () -> store.insert(now));
                    return Checked.accepted(after);
                });
    }

    /** A head with body and day of the meeting that was chosen. */
    private Checked<Head> aimed(String council, Head head, @Nullable String meeting) {
        if (meeting == null) {
            return Checked.accepted(head);
        }
        return meeting(council, meeting)
                .map(one -> Checked.accepted(to(head, one)))
                .orElseGet(() -> Checked.refused("goes", "Choose a meeting of this council"));
    }

    private static Head to(Head head, Meeting meeting) {
        return new Head(
                head.title(),
                head.template(),
                meeting.body().name(),
                meeting.day(),
                head.since(),
                head.asAt(),
                head.lead());
    }

    private Stop stop(Report report, String route, int position, @Nullable String meeting) {
        var name = report.head().body();
        var body = meeting == null
                ? bodies.named(report.council(), name).map(Body::ref).orElse(null)
                : meetings.get(meeting).body().ref();
        return new Stop(0, route, report.council(), position, body, name, meeting, report.ref());
    }

    /** Where a report goes; a correction goes where the report went that it puts right. */
    @Transactional(readOnly = true)
    public Optional<Stop> of(Report report) {
        var stop = store.of(report.ref());
        var corrected = report.corrects();
        return stop.isPresent() || corrected == null
                ? stop
                : reports.find(corrected).flatMap(this::of);
    }

    /** The meeting that a report is written for, where it is on record and the visitor may see it. */
    @Transactional(readOnly = true)
    public Optional<Meeting> meeting(Report report) {
        return of(report).map(Stop::meeting).flatMap(meetings::find);
    }

    /** A meeting of a council, as somebody chose it; nothing for an unknown one. */
    @Transactional(readOnly = true)
    public Optional<Meeting> meeting(String council, String ref) {
        return ref.isEmpty()
                ? Optional.empty()
                : meetings.find(ref).filter(one -> one.council().equals(council));
    }

    /** The reports that are written for a meeting and that the visitor may see. */
    @Transactional(readOnly = true)
    public List<Report> at(String meeting) {
        return store.at(meeting).stream()
                .map(Stop::report)
                .flatMap(ref -> Optional.ofNullable(ref).flatMap(reports::find).stream())
                .toList();
    }

    /** By when it has to be where, by its council's timetable; nothing where the day of its meeting is not known. */
    @Transactional(readOnly = true)
    public List<Gate> gates(Report report) {
        var meeting = report.head().meeting();
        return meeting == null
                ? List.of()
                : Gate.of(report, calendars.of(report.council()).before(meeting), LocalDate.now(clock));
    }

    /** The meetings of a council that lie ahead, by body and day; what a report may be written for. */
    @Transactional(readOnly = true)
    public List<Meeting> ahead(String council) {
        var filter = MeetingFilter.of(council).between(LocalDate.now(clock), null);
        return meetings.list(filter, null, MOST).rows().stream()
                .filter(one -> one.state().ahead())
                .sorted(java.util.Comparator.comparing(
                                (Meeting one) -> one.body().name())
                        .thenComparing(Meeting::day))
                .toList();
    }
}
