package org.goldenthread.governance.packs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.calendar.Timetable.Deadlines;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.MeetingState.Move;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.minutes.Arising;
import org.goldenthread.governance.meetings.minutes.Attendee;
import org.goldenthread.governance.meetings.minutes.Minutes;
import org.goldenthread.governance.obligations.Obligation;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Writes the agenda of a meeting that a series has laid, and, where it is over, what came of it. */
@Component
class PastMeeting {
    private static final int MOST = 200;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Arising arising;
    private final Obligations obligations;
    private final Calendars calendars;
    private final Named named;
    private final Clock clock;

    PastMeeting(
            Meetings meetings,
            Agendas agendas,
            Minutes minutes,
            Arising arising,
            Obligations obligations,
            Calendars calendars,
            Named named,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.arising = arising;
        this.obligations = obligations;
        this.calendars = calendars;
        this.named = named;
        this.clock = clock;
    }

    /**
     * A node tells by "ago" or "ahead" which meeting of the body is meant: 1 for the last one, or the next one.
     *
     * @return what is wrong with the node
     */
    List<Problem> load(String council, String body, Node node) {
        var meeting = meant(council, body, node);
        return meeting == null
                ? List.of(new Problem(node.text("body"), "it has no such meeting"))
                : load(meeting, node, node.has("ago"));
    }

    /** Every meeting of the body that is over and of which nothing is told went as usual. */
    List<Problem> usual(String council, String body, Node node) {
        var before = MeetingFilter.of(council)
                .ofBody(body)
                .between(null, LocalDate.now(clock).minusDays(1));
        var found = meetings.list(before, null, MOST).rows().stream()
                .filter(one -> one.state().ahead() && agendas.of(one.ref()).isEmpty())
                .toList();
        return found.stream().flatMap(one -> load(one, node, true).stream()).toList();
    }

    private List<Problem> load(Meeting meeting, Node node, boolean over) {
        var problems = new ArrayList<Problem>();
        var deadlines = calendars.of(meeting.council()).before(meeting.day());
        agenda(meeting, node, deadlines, problems);
        if (node.has("published")) {
            var day = node.text("published").equals("late") ? meeting.day().minusDays(1) : deadlines.publication();
            step(meeting.ref(), new Meetings.Step(Move.PUBLISH, "", day), problems);
        }
        if (over && !node.text("then").equals("unsaid")) {
            step(meeting.ref(), Meetings.Step.of(Move.HOLD), problems);
            minute(meeting, node, problems);
            if (!node.text("then").equals("held")) {
                step(meeting.ref(), Meetings.Step.of(Move.MINUTE), problems);
            }
        }
        if (node.has("cancelled")) {
            step(meeting.ref(), new Meetings.Step(Move.CANCEL, node.text("cancelled"), null), problems);
        }
        return problems;
    }

    private @org.jspecify.annotations.Nullable Meeting meant(String council, String body, Node node) {
        var today = LocalDate.now(clock);
        var all = MeetingFilter.of(council).ofBody(body);
        var wanted =
                node.has("ago") ? all.between(null, today.minusDays(1)).latest() : all.between(today.plusDays(1), null);
        int at = node.number("ago", node.number("ahead", 1));
        return meetings.list(wanted, null, MOST).rows().stream()
                .skip(at - 1L)
                .findFirst()
                .orElse(null);
    }

    private void step(String ref, Meetings.Step step, List<Problem> problems) {
        BodyLoading.take(
                meetings.step(ref, meetings.get(ref).version(), step),
                step.move().words(),
                problems);
    }

    /** Items as "title | sort | paper | post | received, late or missing | outcome | minute"; a * marks an exempt one. */
    private void agenda(Meeting meeting, Node node, Deadlines deadlines, List<Problem> problems) {
        var items = new ArrayList<Item>();
        for (var line : node.texts("items")) {
            var parts = BodyLoading.parts(line, 7);
            boolean exempt = parts[0].startsWith("*");
            var title = exempt ? parts[0].substring(1).strip() : parts[0];
            items.add(new Item(
                    0,
                    meeting.ref(),
                    items.size() + 1,
                    new Item.Words(title, Item.Sort.ofCode(parts[1]), exempt),
                    paper(meeting, title, parts, deadlines),
                    Item.Minute.NONE));
        }
        BodyLoading.take(
                agendas.write(meeting.ref(), meetings.get(meeting.ref()).version(), items), "items", problems);
    }

    private Item.Paper paper(Meeting meeting, String title, String[] parts, Deadlines deadlines) {
        if (parts[4].isEmpty()) {
            return new Item.Paper(parts[2], null, post(meeting, parts[3]), false, null, null);
        }
        var owed = obligations.all(meeting.council()).stream()
                .filter(one -> one.body().equals(meeting.body().ref()))
                .filter(one -> one.subject().words().equals(title))
                .map(Obligation::id)
                .findFirst()
                .orElse(null);
        var received =
                switch (parts[4]) {
                    case "received" -> deadlines.draft();
                    case "late" -> deadlines.publication().plusDays(1);
                    default -> null;
                };
        return new Item.Paper(parts[2], null, post(meeting, parts[3]), true, received, owed);
    }

    private @org.jspecify.annotations.Nullable String post(Meeting meeting, String words) {
        return named.post(meeting.council(), words).map(Thing::ref).orElse(null);
    }

    private void minute(Meeting meeting, Node node, List<Problem> problems) {
        var away = node.texts("apologies");
        var people = minutes.expected(meeting).stream()
                .map(one -> away.contains(one.name())
                        ? new Attendee(one.name(), one.party(), one.role(), Attendee.There.APOLOGIES, "")
                        : one)
                .toList();
        Map<Long, Item.Minute> words = new HashMap<>();
        var items = agendas.of(meeting.ref());
        var lines = node.texts("items");
        for (int i = 0; i < items.size(); i++) {
            var parts = BodyLoading.parts(lines.get(i), 7);
            words.put(items.get(i).id(), new Item.Minute(Item.Outcome.ofCode(parts[5]), parts[6]));
        }
        var draft = new Minutes.Draft(people, words);
        BodyLoading.take(
                minutes.write(meeting.ref(), meetings.get(meeting.ref()).version(), draft), "minutes", problems);
        for (var line : node.texts("actions")) {
            var parts = BodyLoading.parts(line, 4);
            var wanted = new Arising.Draft(parts[0], post(meeting, parts[1]), Node.dayOf(parts[2]), parts[3]);
            BodyLoading.take(arising.add(meeting.ref(), wanted), parts[0], problems);
        }
    }
}
