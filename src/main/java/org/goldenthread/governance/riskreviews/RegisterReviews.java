package org.goldenthread.governance.riskreviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.obligations.Obligation.Rhythm;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.risks.showing.Showing;
import org.goldenthread.risks.showing.Showings;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to reviews of risk registers at meetings. The register itself says which body reviews it at every
 * how-many-th meeting; the body is the one of that name, and what it was shown last is what risks keep.
 */
@Component
@Transactional
public class RegisterReviews {
    private static final int MOST = 500;
    private final Registers registers;
    private final Showings showings;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Agendas agendas;
    private final RegisterItemStore store;
    private final Clock clock;

    RegisterReviews(
            Registers registers,
            Showings showings,
            Bodies bodies,
            Meetings meetings,
            Agendas agendas,
            RegisterItemStore store,
            Clock clock) {
        this.registers = registers;
        this.showings = showings;
        this.bodies = bodies;
        this.meetings = meetings;
        this.agendas = agendas;
        this.store = store;
        this.clock = clock;
    }

    /** Every open register of a council that a body on record reviews by meetings. */
    @Transactional(readOnly = true)
    public List<RegisterReview> all(String council) {
        var named = named(bodies.live(council));
        return registers.open(council).stream()
                .filter(one -> one.cadence().meetings() != null)
                .flatMap(one -> body(named, one).map(body -> review(council, one, body)).stream())
                .toList();
    }

    /** Those of one body. */
    @Transactional(readOnly = true)
    public List<RegisterReview> of(Body body) {
        var named = named(List.of(body));
        return registers.open(body.council()).stream()
                .filter(one ->
                        one.cadence().meetings() != null && body(named, one).isPresent())
                .map(one -> review(body.council(), one, body))
                .toList();
    }

    private static Map<String, Body> named(List<Body> bodies) {
        return bodies.stream().collect(Collectors.toMap(one -> plain(one.name()), one -> one, (first, other) -> first));
    }

    private static Optional<Body> body(Map<String, Body> named, Register register) {
        return Optional.ofNullable(named.get(plain(register.cadence().body())));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.UK).replaceAll("^the\\s+", "").replaceAll("\\s+", " ");
    }

    private RegisterReview review(String council, Register register, Body body) {
        var today = LocalDate.now(clock);
        var shown = showings.of(register.id()).stream()
                .filter(one -> plain(one.body()).equals(plain(body.name())))
                .map(Showing::held)
                .findFirst()
                .orElse(null);
        var first = shown == null ? today.minusYears(1) : shown.plusDays(1);
        var since =
                meetings
                        .list(MeetingFilter.of(council).ofBody(body.ref()).between(first, null), null, MOST)
                        .rows()
                        .stream()
                        .filter(one -> one.state() != MeetingState.CANCELLED)
                        .toList();
        int every = Math.clamp(
                register.cadence().meetings() == null ? 1 : register.cadence().meetings(), 1, 12);
        var days = new Rhythm(every, Rhythm.Unit.MEETINGS, first, null)
                .of(since.stream().map(Meeting::day).distinct().toList());
        var due = since.stream().filter(one -> days.contains(one.day())).toList();
        var missed = due.stream().filter(one -> over(one, today)).toList();
        var ahead =
                new ArrayList<>(due.stream().filter(one -> !over(one, today)).toList());
        if (!missed.isEmpty()) {
            // what was missed is made up for at the next meeting
            since.stream()
                    .filter(one -> !over(one, today))
                    .findFirst()
                    .filter(one -> !ahead.contains(one))
                    .ifPresent(ahead::addFirst);
        }
        return new RegisterReview(register, body, shown, missed, ahead);
    }

    private static boolean over(Meeting meeting, LocalDate today) {
        return meeting.state().past() || meeting.day().isBefore(today);
    }

    /**
     * Puts the reviews that are due on the agendas that are not published yet, each once: what a person takes off again
     * stays off. Tells how many were put there.
     */
    public int lay(String council) {
        var laid = store.laid(council);
        int put = 0;
        for (var review : all(council)) {
            for (var meeting : review.due()) {
                var key = review.register().id() + " " + meeting.ref();
                if (meeting.state() == MeetingState.SCHEDULED && !laid.contains(key)) {
                    var words =
                            new Item.Words("Risk register: " + review.register().name(), Item.Sort.STANDING, false);
                    var paper = new Item.Paper("The register since it was last shown", null, null, false, null, null);
                    if (agendas.add(meeting.ref(), words, paper) instanceof Checked.Accepted<Item>(Item item)) {
                        store.insert(review.register().id(), meeting.ref(), council, item.id());
                        put++;
                    }
                }
            }
        }
        return put;
    }
}
