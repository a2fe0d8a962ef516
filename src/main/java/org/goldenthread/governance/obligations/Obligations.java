package org.goldenthread.governance.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to reporting obligations: who owes which report to which body, and how each of them stands. */
@Component
@Transactional
public class Obligations {
    /** Every meeting of a body for some ten years. */
    private static final int MOST = 500;

    private final ObligationStore store;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Calendars calendars;
    private final Things things;
    private final Clock clock;

    Obligations(
            ObligationStore store,
            Bodies bodies,
            Meetings meetings,
            Agendas agendas,
            Calendars calendars,
            Things things,
            Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.meetings = meetings;
        this.agendas = agendas;
        this.calendars = calendars;
        this.things = things;
        this.clock = clock;
    }

    public Checked<Obligation> add(Obligation wanted) {
        var problems = check(wanted);
        return problems.isEmpty() ? Checked.accepted(get(store.insert(wanted))) : Checked.refused(problems);
    }

    /** Writes an obligation anew; the version is the one that the writer had before their eyes. */
    public Checked<Obligation> change(Obligation wanted) {
        get(wanted.id());
        var problems = check(wanted);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        return store.update(wanted) == 0
                ? Checked.refused("", "Somebody else changed this in the meantime; look at it again before you save")
                : Checked.accepted(get(wanted.id()));
    }

    private List<Problem> check(Obligation wanted) {
        var problems = new ArrayList<Problem>();
        var title = wanted.subject().title();
        if (title.isBlank() || title.length() > 200) {
            problems.add(new Problem("subject", "Enter what the report is on, up to 200 characters"));
        }
        if (bodies.find(wanted.body())
                .filter(one -> one.council().equals(wanted.council()))
                .isEmpty()) {
            problems.add(new Problem("body", "Choose the body that receives it"));
        }
        var about = wanted.subject().about();
        if (about != null
                && things.find(about)
                        .filter(one -> one.council().equals(wanted.council()))
                        .isEmpty()) {
            problems.add(new Problem("about", about + " is no record of this council"));
        }
        var last = wanted.rhythm().last();
        if (last != null && last.isBefore(wanted.rhythm().first())) {
            problems.add(new Problem("last", "It cannot end before it begins"));
        }
        return problems;
    }

    /** @throws NotHere where there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Obligation get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("this obligation"));
    }

    /** Those of a council, by what they are on. */
    @Transactional(readOnly = true)
    public List<Obligation> all(String council) {
        return store.all(council);
    }

    public void remove(long id) {
        get(id);
        store.delete(id);
    }

    /** Every report that was owed, or is owed to a meeting that is laid, by meeting. */
    @Transactional(readOnly = true)
    public List<Owed> owed(String council) {
        return owed(council, store.all(council));
    }

    /** The reports that these posts owe to meetings to come and have not handed in. */
    @Transactional(readOnly = true)
    public List<Owed> ahead(String council, Collection<String> posts) {
        var today = LocalDate.now(clock);
        return posts.isEmpty()
                ? List.of()
                : owed(council, store.of(council, posts)).stream()
                        .filter(one -> !one.received())
                        .filter(one -> one.meeting().state().ahead()
                                && !one.meeting().day().isBefore(today))
                        .toList();
    }

    /** Of each obligation the next report to come; none where no meeting is laid. */
    public static Map<Long, Owed> next(List<Owed> owed, LocalDate today) {
        return owed.stream()
                .filter(one -> !one.meeting().day().isBefore(today))
                .collect(Collectors.toMap(one -> one.obligation().id(), one -> one, (first, later) -> first));
    }

    private List<Owed> owed(String council, List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return List.of();
        }
        var calendar = calendars.of(council);
        var byBody = obligations.stream()
                .map(Obligation::body)
                .distinct()
                .collect(Collectors.toMap(body -> body, body -> meetings(council, body)));
        var items = agendas.of(
                byBody.values().stream().flatMap(List::stream).map(Meeting::ref).toList());
        return obligations.stream()
                .flatMap(one -> due(one, byBody.getOrDefault(one.body(), List.of()))
                        .map(meeting ->
                                new Owed(one, meeting, calendar.before(meeting.day()), item(items, one, meeting))))
                .sorted(java.util.Comparator.comparing(one -> one.meeting().day()))
                .toList();
    }

    private List<Meeting> meetings(String council, String body) {
        return meetings.list(MeetingFilter.of(council).ofBody(body), null, MOST).rows().stream()
                .filter(one -> one.state() != MeetingState.CANCELLED)
                .toList();
    }

    private static Stream<Meeting> due(Obligation one, List<Meeting> meetings) {
        var days =
                one.rhythm().of(meetings.stream().map(Meeting::day).distinct().toList());
        return days.stream()
                .map(day -> meetings.stream()
                        .filter(meeting -> meeting.day().equals(day))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull);
    }

    private static @org.jspecify.annotations.Nullable Item item(
            Map<String, List<Item>> items, Obligation one, Meeting meeting) {
        return items.getOrDefault(meeting.ref(), List.of()).stream()
                .filter(item -> Objects.equals(item.paper().obligation(), one.id()))
                .findFirst()
                .orElse(null);
    }

    /** Puts a report that is owed on the agenda of its meeting, as an item that waits for its paper. */
    public Checked<Item> lay(long id, String meeting) {
        var one = get(id);
        var owed = owed(one.council(), List.of(one)).stream()
                .filter(due -> due.meeting().ref().equals(meeting))
                .findFirst()
                .orElseThrow(() -> new NotHere("this report"));
        return owed.item() != null
                ? Checked.accepted(owed.item())
                : agendas.add(
                        meeting,
                        new Item.Words(one.subject().words(), Item.Sort.NOTING, false),
                        new Item.Paper("", one.subject().about(), one.post(), true, null, id));
    }

    /** The reports that are owed to one meeting. */
    @Transactional(readOnly = true)
    public List<Owed> at(Meeting meeting) {
        var here = all(meeting.council()).stream()
                .filter(one -> one.body().equals(meeting.body().ref()))
                .toList();
        return here.isEmpty()
                ? List.of()
                : owed(meeting.council(), here).stream()
                        .filter(due -> due.meeting().ref().equals(meeting.ref()))
                        .toList();
    }

    /** A report is handed in: on the item it stands on, or on one of its own at the end of the agenda. */
    public Checked<Item> handIn(long id, String meeting, String paper) {
        var one = get(id);
        var owed = owed(one.council(), List.of(one)).stream()
                .filter(due -> due.meeting().ref().equals(meeting))
                .findFirst()
                .orElseThrow(() -> new NotHere("this report"));
        if (paper.isBlank() || paper.length() > 2000) {
            return Checked.refused("paper", "Say what the report is called or where it lies, up to 2,000 characters");
        }
        if (owed.item() != null) {
            return agendas.receive(owed.item().id(), paper);
        }
        var words = new Item.Words(one.subject().words(), Item.Sort.NOTING, false);
        return agendas.add(
                meeting,
                words,
                new Item.Paper(paper.strip(), one.subject().about(), one.post(), true, LocalDate.now(clock), id));
    }
}
