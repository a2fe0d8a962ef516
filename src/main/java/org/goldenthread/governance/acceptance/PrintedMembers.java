package org.goldenthread.governance.acceptance;

import java.util.List;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.AppointmentState;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.governance.seats.Quorum;
import org.goldenthread.governance.seats.Seating;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Who sits on a body as a paper prints it: seats by group, and people who are proposed for appointment. */
@Component
class PrintedMembers {
    private final Seatings seats;
    private final People people;
    private final Appointments appointments;
    private final Bodies bodies;

    PrintedMembers(Seatings seats, People people, Appointments appointments, Bodies bodies) {
        this.seats = seats;
        this.people = people;
        this.appointments = appointments;
        this.bodies = bodies;
    }

    /** Written down where none are; whether they follow the groups on the council is for a person to say. */
    void seats(Body body, int version, Proposal proposal) {
        int all = PrintedBody.seats(proposal);
        if (all > 0 && seats.of(body.council(), body.ref()).isEmpty()) {
            seats.put(
                    body.ref(),
                    version,
                    new Seating(all, Seating.Rule.FREE, "", PrintedBody.shares(proposal), Quorum.NONE));
        }
    }

    /** Everybody who is named and neither proposed nor appointed yet. */
    void propose(Body body, Proposal proposal) {
        propose(body, proposal.said("led by"), Capacity.CHAIR);
        PrintedBody.members(proposal).forEach(name -> propose(body, name, Capacity.MEMBER));
    }

    private void propose(Body body, String name, Capacity capacity) {
        boolean there = appointments.of(body.ref()).stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(name) && one.state() != AppointmentState.ENDED);
        if (!name.isBlank()
                && name.length() <= 200
                && !there
                && person(body, name) instanceof Checked.Accepted<Person>(Person person)) {
            appointments.add(
                    body.ref(),
                    new Appointments.Draft(
                            person.id(), capacity, capacity.votes(), "", true, null, null, "As a paper says"));
        }
    }

    private Checked<Person> person(Body body, String name) {
        return people.named(body.council(), name)
                .<Checked<Person>>map(Checked::accepted)
                .orElseGet(
                        () -> people.put(new Person(0, 0, body.council(), name, sort(name), "", "", null, null, null)));
    }

    private static Person.Sort sort(String name) {
        return name.matches("(?i).*\\b(?:councillor|cllr|leader|mayor|portfolio holder)\\b.*")
                ? Person.Sort.COUNCILLOR
                : Person.Sort.OFFICER;
    }

    /** Whether anybody was appointed since, by a person. */
    boolean appointed(String ref) {
        return appointments.of(ref).stream().anyMatch(one -> one.state() != AppointmentState.PROPOSED);
    }

    /** The body goes, and with it everybody who was only known because of it. */
    void takeBack(Body body) {
        List<Long> known =
                appointments.of(body.ref()).stream().map(Appointment::person).toList();
        bodies.remove(body.ref());
        known.forEach(one -> people.forget(body.council(), one));
    }
}
