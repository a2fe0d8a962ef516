package org.goldenthread.governance.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.minutes.Attendee.There;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.seats.Quorum;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to minutes: who was there, and what came of each item. */
@Component
@Transactional
public class Minutes {
    private static final int LONGEST = 20_000;
    private final Meetings meetings;
    private final Agendas agendas;
    private final AttendanceStore store;
    private final Seatings seatings;
    private final Appointments appointments;
    private final Things things;

    Minutes(
            Meetings meetings,
            Agendas agendas,
            AttendanceStore store,
            Seatings seatings,
            Appointments appointments,
            Things things) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.store = store;
        this.seatings = seatings;
        this.appointments = appointments;
        this.things = things;
    }

    /** What somebody writes down. @param items what came of each item, by its id */
    public record Draft(List<Attendee> attendance, Map<Long, Item.Minute> items) {
        public Draft {
            attendance = List.copyOf(attendance);
            items = Map.copyOf(items);
        }
    }

    /** Writes attendance and minutes anew; only of a meeting that was held and is not yet minuted. */
    public Checked<Meeting> write(String ref, int version, Draft draft) {
        var meeting = meetings.get(ref);
        var problems = check(meeting, draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        store.clear(ref);
        for (int i = 0; i < draft.attendance().size(); i++) {
            store.insert(ref, meeting.council(), i + 1, draft.attendance().get(i));
        }
        draft.items().forEach((id, minute) -> store.minute(ref, id, minute));
        return Checked.accepted(meetings.get(ref));
    }

    private static List<Problem> check(Meeting meeting, Draft draft) {
        var problems = new ArrayList<Problem>();
        switch (meeting.state()) {
            case SCHEDULED, PUBLISHED -> problems.add(new Problem("", "Say first that the meeting was held"));
            case MINUTED -> problems.add(new Problem("", "The minutes are complete; open them again first"));
            case CANCELLED -> problems.add(new Problem("", "A meeting that was cancelled has no minutes"));
            case HELD -> {
                // the minutes are being written
            }
        }
        for (int i = 0; i < draft.attendance().size(); i++) {
            var one = draft.attendance().get(i);
            if (one.name().isBlank() || one.name().length() > 120) {
                problems.add(new Problem("name-" + (i + 1), "Enter a name, up to 120 characters"));
            }
            if (one.there() == There.SUBSTITUTE && one.stands().isBlank()) {
                problems.add(new Problem("stands-" + (i + 1), "Say for whom " + one.name() + " is there"));
            }
        }
        draft.items().forEach((id, minute) -> {
            if (minute.words().length() > LONGEST) {
                problems.add(new Problem("minute-" + id, "Up to 20,000 characters"));
            }
        });
        return problems;
    }

    @Transactional(readOnly = true)
    public List<Attendee> attendance(String meeting) {
        return store.of(meeting);
    }

    /** Whether those who were there could decide; empty where no quorum is written down or nobody on the list. */
    @Transactional(readOnly = true)
    public Optional<Quorum.Finding> quorum(Meeting meeting) {
        var there = store.of(meeting.ref());
        var seating = seatings.of(meeting.council(), meeting.body().ref());
        if (there.isEmpty() || seating.isEmpty() || !seating.get().quorum().agreed()) {
            return Optional.empty();
        }
        return seating.map(one -> one.quorum()
                .of(
                        one.seats(),
                        one.shares(),
                        there.stream().map(Attendee::present).toList()));
    }

    /**
     * The list to begin with: as it was written; else everybody who sits on the body that day; else everybody of the
     * meeting before.
     */
    @Transactional(readOnly = true)
    public List<Attendee> expected(Meeting meeting) {
        var written = store.of(meeting.ref());
        if (!written.isEmpty()) {
            return written;
        }
        var sitting = appointments.sitting(meeting.body().ref(), meeting.day()).stream()
                .filter(one -> one.capacity() != Capacity.SUBSTITUTE)
                .map(Minutes::seated)
                .toList();
        if (!sitting.isEmpty()) {
            return sitting;
        }
        return meetings.before(meeting).map(one -> store.of(one.ref())).orElse(List.of()).stream()
                .filter(one -> one.there() != There.SUBSTITUTE)
                .map(one -> one.there() == There.ATTENDING
                        ? one
                        : new Attendee(one.name(), one.party(), one.role(), There.PRESENT, ""))
                .toList();
    }

    private static Attendee seated(Appointment one) {
        var role = one.capacity() == Capacity.MEMBER ? "" : one.capacity().words();
        return new Attendee(one.name(), one.group(), role, one.votes() ? There.PRESENT : There.ATTENDING, "");
    }

    /** The items of which nothing is minuted yet. */
    @Transactional(readOnly = true)
    public List<Item> open(String meeting) {
        return agendas.of(meeting).stream().filter(item -> item.minute().open()).toList();
    }
}
