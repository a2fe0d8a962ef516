package org.goldenthread.governance.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.people.AppointmentState.Move;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to appointments: who sits on a body, in what capacity, from when to when. */
@Component
@Transactional
public class Appointments {
    private final AppointmentStore store;
    private final People people;
    private final Things things;
    private final Clock clock;

    Appointments(AppointmentStore store, People people, Things things, Clock clock) {
        this.store = store;
        this.people = people;
        this.things = things;
        this.clock = clock;
    }

    /**
     * What is wanted of an appointment.
     *
     * @param group in whose name the seat is held; empty for the person's own group
     * @param proposed whether it is still to be decided
     */
    public record Draft(
            long person,
            Capacity capacity,
            boolean votes,
            String group,
            boolean proposed,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String decided) {}

    /** What is done with an appointment. @param day the first day, or the last one; @param why where or why */
    public record Deed(
            Move move, @Nullable LocalDate day, @Nullable LocalDate until, String why) {}

    /** Those of a body: the chair first, ended ones last. */
    @Transactional(readOnly = true)
    public List<Appointment> of(String ref) {
        return store.of(ref);
    }

    /** Those who sit on a body on a day. */
    @Transactional(readOnly = true)
    public List<Appointment> sitting(String ref, LocalDate day) {
        return of(ref).stream().filter(one -> one.on(day)).toList();
    }

    /** Those of every body of a council. */
    @Transactional(readOnly = true)
    public List<Appointment> all(String council) {
        return store.all(council);
    }

    /** @throws NotHere when the body has none with this number */
    @Transactional(readOnly = true)
    public Appointment get(String ref, long id) {
        return of(ref).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the appointment " + id + " to " + ref));
    }

    /** Proposes or appoints somebody. */
    public Checked<Appointment> add(String ref, Draft draft) {
        var body = things.get(ref);
        var person = people.all(body.council()).stream()
                .filter(one -> one.id() == draft.person())
                .findFirst();
        var problems = check(ref, draft);
        if (person.isEmpty()) {
            problems.addFirst(new Problem("person", "Choose somebody"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var wanted = new Appointment(
                0,
                0,
                ref,
                draft.person(),
                "",
                draft.capacity(),
                draft.votes(),
                draft.group().isBlank()
                        ? person.orElseThrow().group()
                        : draft.group().strip(),
                draft.proposed() ? AppointmentState.PROPOSED : AppointmentState.APPOINTED,
                draft.since(),
                draft.until(),
                draft.decided().strip(),
                "");
        return Checked.accepted(get(ref, store.insert(body.council(), wanted)));
    }

    private List<Problem> check(String ref, Draft draft) {
        var problems = new ArrayList<Problem>();
        if (!draft.proposed() && draft.since() == null) {
            problems.add(new Problem("since", "Enter the first day"));
        }
        if (draft.since() != null && draft.until() != null && draft.until().isBefore(draft.since())) {
            problems.add(new Problem("until", "The last day is not before the first"));
        }
        if (draft.decided().length() > 300) {
            problems.add(new Problem("decided", "Say where in up to 300 characters"));
        }
        if (draft.group().length() > 100) {
            problems.add(new Problem("group", "A group has up to 100 characters"));
        }
        var standing = of(ref).stream()
                .filter(one -> one.state() != AppointmentState.ENDED && overlaps(one, draft.since(), draft.until()))
                .toList();
        standing.stream()
                .filter(one -> one.person() == draft.person())
                .findFirst()
                .ifPresent(one -> problems.add(new Problem(
                        "person",
                        one.name() + " is there already as "
                                + one.capacity().words().toLowerCase(java.util.Locale.UK) + "; end that first")));
        if (draft.capacity() == Capacity.CHAIR && !draft.proposed()) {
            chair(standing).ifPresent(one -> problems.add(new Problem("capacity", taken(one))));
        }
        return problems;
    }

    private static Optional<Appointment> chair(List<Appointment> standing) {
        return standing.stream()
                .filter(one -> one.capacity() == Capacity.CHAIR && one.state() == AppointmentState.APPOINTED)
                .findFirst();
    }

    private static String taken(Appointment chair) {
        return chair.name() + " is the chair in that time; end that first";
    }

    private static boolean overlaps(Appointment one, @Nullable LocalDate since, @Nullable LocalDate until) {
        return (one.until() == null || since == null || !one.until().isBefore(since))
                && (until == null || one.since() == null || !until.isBefore(one.since()));
    }

    /** Appoints somebody who was proposed, renews a term or ends it, on the version that the writer had seen. */
    public Checked<Appointment> move(String ref, long id, int version, Deed deed) {
        var before = get(ref, id);
        var problems = check(before, deed);
        if (before.version() != version) {
            problems.addFirst(
                    Problem.of("Somebody else changed this appointment while you were writing; it is shown as it"
                            + " is now, and your words are still in the form"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (store.update(after(before, deed)) == 0) {
            throw new NotAllowed("You may read this appointment but not change it");
        }
        return Checked.accepted(get(ref, id));
    }

    private static Appointment after(Appointment before, Deed deed) {
        var state = before.state().after(deed.move()).orElseThrow();
        boolean begins = deed.move() == Move.APPOINT;
        boolean ends = deed.move() == Move.END;
        return new Appointment(
                before.id(),
                before.version(),
                before.ref(),
                before.person(),
                before.name(),
                before.capacity(),
                before.votes(),
                before.group(),
                state,
                begins ? deed.day() : before.since(),
                ends ? (before.state() == AppointmentState.PROPOSED ? null : deed.day()) : deed.until(),
                ends ? before.decided() : deed.why().strip(),
                ends ? deed.why().strip() : "");
    }

    private List<Problem> check(Appointment before, Deed deed) {
        var problems = new ArrayList<Problem>();
        if (before.state().after(deed.move()).isEmpty()) {
            problems.add(new Problem(
                    "move",
                    "It has %s; choose something else"
                            .formatted(before.state() == AppointmentState.ENDED ? "ended" : "moved on")));
        }
        var first = deed.move() == Move.APPOINT ? deed.day() : before.since();
        var last = deed.move() == Move.END ? deed.day() : deed.until();
        if (deed.move() != Move.RENEW && deed.day() == null) {
            problems.add(new Problem("day", deed.move() == Move.END ? "Enter the last day" : "Enter the first day"));
        }
        if (deed.move() == Move.END
                && deed.day() != null
                && deed.day().isAfter(LocalDate.now(clock).plusYears(10))) {
            problems.add(new Problem("day", "That is more than ten years ahead"));
        }
        if (first != null && last != null && last.isBefore(first)) {
            problems.add(
                    new Problem(deed.move() == Move.END ? "day" : "until", "The last day is not before the first"));
        }
        if (deed.move() != Move.END && before.capacity() == Capacity.CHAIR) {
            var others = of(before.ref()).stream()
                    .filter(one -> one.id() != before.id() && overlaps(one, first, deed.until()))
                    .toList();
            chair(others).ifPresent(one -> problems.add(new Problem("day", taken(one))));
        }
        if (deed.why().isBlank() || deed.why().length() > 300) {
            problems.add(new Problem("why", "Say where or why, in up to 300 characters"));
        }
        return problems;
    }
}
