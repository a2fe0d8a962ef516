package org.goldenthread.governance;

import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.governance.seats.Chamber;
import org.goldenthread.governance.seats.Proportion.Group;
import org.goldenthread.governance.seats.Quorum;
import org.goldenthread.governance.seats.Quorum.Share;
import org.goldenthread.governance.seats.Seating;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.governance.terms.TermsOfReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Bodies and people to start tests from. */
public final class GovernanceFixtures {
    public static final LocalDate TODAY = LocalDate.now();
    private final Bodies bodies;
    private final People people;
    private final Appointments appointments;
    private final Seatings seats;
    private final TermsOfReference terms;
    private final String council;

    private GovernanceFixtures(ApplicationContext product, String council) {
        this.council = council;
        bodies = product.getBean(Bodies.class);
        people = product.getBean(People.class);
        appointments = product.getBean(Appointments.class);
        seats = product.getBean(Seatings.class);
        terms = product.getBean(TermsOfReference.class);
    }

    public static GovernanceFixtures of(ApplicationContext product, String council) {
        return new GovernanceFixtures(product, council);
    }

    public static Bodies.Draft draft(String name, Body.Life life, @Nullable String officer, Body... uppers) {
        return new Bodies.Draft(
                name,
                new Body.Words(Body.Sort.COMMITTEE, "What it looks after"),
                life,
                officer,
                Stream.of(uppers)
                        .map(one -> new Body.Line(one.ref(), "progress"))
                        .toList());
    }

    public static Body.Life life(BodyState state) {
        return new Body.Life(state, TODAY.minusYears(1), null, null);
    }

    public Body body(String name, Body... uppers) {
        return got(bodies.add(council, draft(name, life(BodyState.ACTIVE), null, uppers)));
    }

    public Body body(String name, Body.Life life) {
        return got(bodies.add(council, draft(name, life, null)));
    }

    public Body owned(String name, String officer) {
        return got(bodies.add(council, draft(name, life(BodyState.ACTIVE), officer)));
    }

    public Person person(String name, String group) {
        return got(people.put(
                new Person(0, 0, council, name, Person.Sort.COUNCILLOR, group, "", null, TODAY.minusYears(1), null)));
    }

    public Appointment sits(Body body, Person person, Capacity capacity) {
        return got(appointments.add(
                body.ref(),
                new Appointments.Draft(
                        person.id(), capacity, capacity.votes(), "", false, TODAY.minusDays(30), null, "Council")));
    }

    /** A council of 20, 11 and 9. */
    public void chamber() {
        got(seats.put(
                council,
                new Chamber(
                        TODAY.minusYears(1),
                        "Election",
                        List.of(
                                new Group("Labour", 20, true),
                                new Group("Conservative", 11, true),
                                new Group("Liberal Democrat", 9, true)))));
    }

    public void seats(Body body, int all, Share... shares) {
        var rule = new Quorum(3, null, 1, false, List.of());
        int version = bodies.get(body.ref()).version();
        got(seats.put(body.ref(), version, new Seating(all, Seating.Rule.PROPORTIONATE, "", List.of(shares), rule)));
    }

    public void terms(Body body, @Nullable LocalDate agreed) {
        int version = bodies.get(body.ref()).version();
        got(terms.write(
                body.ref(),
                version,
                new TermsOfReference.Draft("It meets.", agreed == null ? "" : "Full Council", agreed, "As agreed")));
    }
}
