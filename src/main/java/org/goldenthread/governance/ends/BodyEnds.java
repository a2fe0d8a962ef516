package org.goldenthread.governance.ends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.people.Vacancy;
import org.goldenthread.governance.seats.Chamber;
import org.goldenthread.governance.seats.Seating;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.governance.terms.TermsOfReference;
import org.goldenthread.site.Times;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds bodies that have no terms or no chair, seats that nobody holds or the wrong group holds, and days gone by. */
@Component
public class BodyEnds implements LooseEndCheck {
    private final Bodies bodies;
    private final TermsOfReference terms;
    private final Seatings seats;
    private final Appointments appointments;
    private final Clock clock;

    BodyEnds(Bodies bodies, TermsOfReference terms, Seatings seats, Appointments appointments, Clock clock) {
        this.bodies = bodies;
        this.terms = terms;
        this.seats = seats;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Everything that is known of the bodies of a council, read once. */
    private record Known(
            Map<String, Boolean> terms,
            Map<String, Seating> seatings,
            Map<String, List<Appointment>> appointments,
            Optional<Chamber> chamber,
            LocalDate today) {
        List<Appointment> of(Body body) {
            return appointments.getOrDefault(body.ref(), List.of());
        }

        List<Appointment> sitting(Body body) {
            return of(body).stream().filter(one -> one.on(today)).toList();
        }
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var live = bodies.live(council).stream()
                .filter(one -> among == null || among.contains(one.ref()))
                .toList();
        if (live.isEmpty()) {
            return List.of();
        }
        var known = new Known(
                terms.agreed(council),
                seats.all(council),
                appointments.all(council).stream().collect(Collectors.groupingBy(Appointment::ref)),
                seats.chamber(council),
                LocalDate.now(clock));
        return live.stream()
                .flatMap(body -> of(body, known).stream())
                .limit(most)
                .toList();
    }

    private static List<LooseEnd> of(Body body, Known known) {
        var found = new ArrayList<LooseEnd>();
        days(body, known, found);
        termsAndChair(body, known, found);
        seats(body, known, found);
        for (var one : known.of(body)) {
            if (one.lapsed(known.today())) {
                found.add(end(
                        body,
                        "appointment-term-over",
                        "Term over",
                        "The term of %s as %s of “%s” is over and nobody has ended or renewed it"
                                .formatted(
                                        one.name(),
                                        one.capacity().words().toLowerCase(java.util.Locale.UK),
                                        body.name()),
                        "Renew or end it",
                        "/appointments/" + one.id()));
            }
        }
        return found;
    }

    private static void days(Body body, Known known, List<LooseEnd> found) {
        var sunset = body.life().sunset();
        var review = body.life().review();
        if (sunset != null && sunset.isBefore(known.today())) {
            found.add(end(
                    body,
                    "body-past-sunset",
                    "Past its last day",
                    "“%s” was to end on %s and still meets".formatted(body.name(), Times.day(sunset)),
                    "Prolong, replace or discontinue it",
                    "/move"));
        }
        if (review != null && review.isBefore(known.today())) {
            found.add(end(
                    body,
                    "body-review-due",
                    "Review of a body overdue",
                    "“%s” was to be reviewed by %s".formatted(body.name(), Times.day(review)),
                    "Write down what the review decided",
                    "/move"));
        }
    }

    private static void termsAndChair(Body body, Known known, List<LooseEnd> found) {
        var agreed = known.terms().get(body.ref());
        if (!Boolean.TRUE.equals(agreed)) {
            found.add(end(
                    body,
                    "body-without-terms",
                    "Body without terms of reference",
                    agreed == null
                            ? "“%s” has no terms of reference".formatted(body.name())
                            : "Nobody has agreed the terms of reference of “%s”".formatted(body.name()),
                    agreed == null ? "Write them down" : "Have them agreed, and write down where",
                    "/terms/new"));
        }
        if (known.sitting(body).stream().noneMatch(one -> one.capacity() == Capacity.CHAIR)) {
            found.add(end(
                    body,
                    "body-without-chair",
                    "Body without a chair",
                    "Nobody chairs “%s”".formatted(body.name()),
                    "Appoint a chair",
                    "/appointments/new?capacity=chair"));
        }
    }

    private static void seats(Body body, Known known, List<LooseEnd> found) {
        var seating = known.seatings().get(body.ref());
        if (seating == null) {
            return;
        }
        var wrong = seating.wrong(Seatings.due(seating, known.chamber()));
        if (!wrong.isEmpty()) {
            found.add(end(
                    body,
                    "body-seats",
                    "Seats out of proportion",
                    "The seats of “%s” do not fit: %s".formatted(body.name(), String.join("; ", wrong)),
                    "Share the seats anew",
                    "/seats"));
        }
        var vacant = Vacancy.of(seating, known.sitting(body));
        if (!vacant.isEmpty()) {
            found.add(end(
                    body,
                    "body-vacancy",
                    "Vacant seat",
                    "On “%s” %s"
                            .formatted(
                                    body.name(),
                                    vacant.stream().map(Vacancy::words).collect(Collectors.joining(", "))),
                    "Appoint somebody",
                    "/appointments/new"));
        }
    }

    private static LooseEnd end(Body body, String sort, String label, String words, String remedy, String page) {
        return new LooseEnd(body.ref(), sort, label, words, remedy, "/governance/bodies/" + body.ref() + page);
    }
}
