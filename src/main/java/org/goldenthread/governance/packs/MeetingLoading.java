package org.goldenthread.governance.packs;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.calendar.Cadence;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.calendar.Laid.Otherwise;
import org.goldenthread.governance.calendar.Nation;
import org.goldenthread.governance.calendar.Timetable;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.TimeOfDay;
import org.goldenthread.governance.meetings.series.Series;
import org.goldenthread.governance.meetings.series.SeriesBook;
import org.goldenthread.governance.obligations.Obligation;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Loads calendar, series, reports owed and past meetings; a council with meetings is left alone. */
@Component
class MeetingLoading {
    private final Calendars calendars;
    private final SeriesBook book;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Obligations obligations;
    private final PastMeeting past;
    private final PlanningLoading planning;
    private final Named named;

    MeetingLoading(
            Calendars calendars,
            SeriesBook book,
            Bodies bodies,
            Meetings meetings,
            Obligations obligations,
            PastMeeting past,
            PlanningLoading planning,
            Named named) {
        this.calendars = calendars;
        this.book = book;
        this.bodies = bodies;
        this.meetings = meetings;
        this.obligations = obligations;
        this.past = past;
        this.planning = planning;
        this.named = named;
    }

    Checked<String> load(String council, Node pack) {
        if (meetings.list(MeetingFilter.of(council), null, 1).total() > 0) {
            return Checked.accepted("the meetings are there already");
        }
        var problems = new ArrayList<Problem>();
        rules(council, pack, problems);
        for (var node : pack.nodes("series")) {
            BodyLoading.take(series(council, node).then(book::lay), node.text("body"), problems);
        }
        for (var node : pack.nodes("reports")) {
            BodyLoading.take(report(council, node).then(obligations::add), node.text("report"), problems);
        }
        for (var node : pack.nodes("meetings")) {
            body(council, node)
                    .map(Body::ref)
                    .ifPresentOrElse(
                            ref -> problems.addAll(past.load(council, ref, node)),
                            () -> problems.add(new Problem(node.text("body"), "no body of this name meets")));
        }
        for (var node : pack.nodes("usual")) {
            body(council, node).ifPresent(body -> problems.addAll(past.usual(council, body.ref(), node)));
        }
        problems.addAll(planning.load(council, pack));
        long laid = meetings.list(MeetingFilter.of(council), null, 1).total();
        return problems.isEmpty() ? Checked.accepted(laid + " meetings") : Checked.refused(problems);
    }

    private void rules(String council, Node pack, List<Problem> problems) {
        var nation = Nation.of(pack.text("nation")).orElse(Nation.ENGLAND);
        var usual = calendars.usual(nation);
        var timetable = new Timetable(
                pack.number("draft", usual.timetable().draft()),
                pack.number("clearance", usual.timetable().clearance()),
                pack.number("clear", usual.timetable().clear()));
        BodyLoading.take(
                calendars.write(council, new Calendars.Rules(nation, timetable, Month.MAY)), "nation", problems);
        for (var line : pack.texts("breaks")) {
            var parts = BodyLoading.parts(line, 4);
            var wanted = new Calendars.NewBreak(
                    parts[0], Node.dayOf(parts[1]), Node.dayOf(parts[2]), parts[3].equals("closed"));
            BodyLoading.take(calendars.add(council, wanted), parts[0], problems);
        }
    }

    private Optional<Body> body(String council, Node node) {
        return bodies.named(council, node.text("body"));
    }

    private Checked<Series> series(String council, Node node) {
        var body = body(council, node);
        var first = node.day("from");
        var last = node.day("to");
        if (body.isEmpty() || first == null || last == null) {
            return Checked.refused("body", "a series names a body that meets, from and to");
        }
        int weeks = node.number("weeks", 0);
        var cadence = weeks > 0
                ? new Cadence.Weeks(weeks)
                : new Cadence.Months(
                        node.number("months", 1),
                        node.number("nth", 1),
                        DayOfWeek.valueOf(node.text("weekday").toUpperCase(Locale.ROOT)));
        return Checked.accepted(new Series(
                0,
                council,
                body.get().ref(),
                cadence,
                new Series.Span(first, last),
                Otherwise.ofCode(node.text("otherwise")),
                new Series.Where(TimeOfDay.of(node.text("at")), node.text("place"))));
    }

    private Checked<Obligation> report(String council, Node node) {
        var body = body(council, node);
        var from = node.day("from");
        if (body.isEmpty() || from == null) {
            return Checked.refused("body", "a report names a body that meets, and from when it is owed");
        }
        var unit = Obligation.Rhythm.Unit.ofCode(node.text("unit"));
        return Checked.accepted(new Obligation(
                0,
                0,
                council,
                body.get().ref(),
                named.post(council, node.text("post")).map(Thing::ref).orElse(null),
                new Obligation.Subject(node.text("report"), node.text("aspect"), null),
                new Obligation.Rhythm(node.number("every", 1), unit, from, node.day("to"))));
    }
}
