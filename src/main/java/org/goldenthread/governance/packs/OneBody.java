package org.goldenthread.governance.packs;

import static org.goldenthread.governance.packs.BodyLoading.parts;
import static org.goldenthread.governance.packs.BodyLoading.take;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.governance.BodySteps;
import org.goldenthread.governance.people.AppointmentState;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.seats.Quorum;
import org.goldenthread.governance.seats.Seating;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.governance.seats.Shares;
import org.goldenthread.governance.terms.TermsOfReference;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Loads one body of a pack with its terms, seats and members, and later what became of it. */
@Component
class OneBody {
    private final Bodies bodies;
    private final BodySteps steps;
    private final TermsOfReference terms;
    private final Seatings seats;
    private final Sitting sitting;
    private final BesideBodies beside;
    private final Named named;

    OneBody(
            Bodies bodies,
            BodySteps steps,
            TermsOfReference terms,
            Seatings seats,
            Sitting sitting,
            BesideBodies beside,
            Named named) {
        this.bodies = bodies;
        this.steps = steps;
        this.terms = terms;
        this.seats = seats;
        this.sitting = sitting;
        this.beside = beside;
        this.named = named;
    }

    /** Seats people on bodies. */
    @Component
    record Sitting(Appointments appointments, People people) {

        /** As "name | capacity | since | until | decided | ended or proposed". */
        Checked<?> seat(String council, String ref, String line) {
            var parts = parts(line, 6);
            var person = people.named(council, parts[0]);
            if (person.isEmpty()) {
                return Checked.refused(parts[0], "nobody of this name is among the people");
            }
            var capacity = Capacity.ofCode(parts[1]);
            var draft = new Appointments.Draft(
                    person.get().id(),
                    capacity,
                    capacity.votes(),
                    "",
                    parts[5].equals("proposed"),
                    Node.dayOf(parts[2]),
                    parts[5].isEmpty() || parts[5].equals("proposed") ? Node.dayOf(parts[3]) : null,
                    parts[4]);
            var made = appointments.add(ref, draft);
            return parts[5].isEmpty() || parts[5].equals("proposed")
                    ? made
                    : made.then(one -> appointments.move(
                            ref,
                            one.id(),
                            one.version(),
                            new Appointments.Deed(AppointmentState.Move.END, Node.dayOf(parts[3]), null, parts[5])));
        }
    }

    List<Problem> load(String council, Node node) {
        var problems = new ArrayList<Problem>();
        for (var body : take(put(council, draft(council, node, problems)), "body", problems)) {
            var ref = body.ref();
            for (var one : node.nodes("terms")) {
                take(terms.write(ref, version(ref), terms(one)), "terms", problems);
            }
            if (node.has("seats")) {
                take(seating(node).then(wanted -> seats.put(ref, version(ref), wanted)), "seats", problems);
            }
            for (var line : node.texts("members")) {
                take(sitting.seat(council, ref, line), line, problems);
            }
            beside.load(body, node, problems);
        }
        return problems;
    }

    /** A new body, or one that a paper has told of already, as the pack has it. */
    private Checked<Body> put(String council, Bodies.Draft draft) {
        return bodies.named(council, draft.name())
                .map(known -> bodies.change(known.ref(), known.version(), draft))
                .orElseGet(() -> bodies.add(council, draft));
    }

    private int version(String ref) {
        return bodies.get(ref).version();
    }

    private Bodies.Draft draft(String council, Node node, List<Problem> problems) {
        var lines = new ArrayList<Body.Line>();
        for (var line : node.texts("reports")) {
            var parts = parts(line, 2);
            bodies.named(council, parts[0])
                    .ifPresentOrElse(
                            to -> lines.add(new Body.Line(to.ref(), parts[1])),
                            () -> problems.add(new Problem("reports", "there is no body " + parts[0] + " yet")));
        }
        return new Bodies.Draft(
                node.text("name"),
                new Body.Words(Body.Sort.ofCode(node.text("sort")), node.text("remit")),
                new Body.Life(
                        node.has("state") ? BodyState.ofCode(node.text("state")) : BodyState.ACTIVE,
                        node.day("established"),
                        node.day("sunset"),
                        node.day("review")),
                node.has("officer")
                        ? named.post(council, node.text("officer"))
                                .map(Thing::ref)
                                .orElse(null)
                        : null,
                lines);
    }

    private static TermsOfReference.Draft terms(Node node) {
        return new TermsOfReference.Draft(
                String.join("\n\n", node.texts("words")), node.text("at"), node.day("agreed"), node.text("why"));
    }

    private static Checked<Seating> seating(Node node) {
        return Shares.read("shares", String.join("\n", node.texts("shares")))
                .then(shares -> Shares.read("named", String.join("\n", node.texts("named")))
                        .then(named -> Checked.accepted(new Seating(
                                node.number("seats", 0),
                                Seating.Rule.ofCode(node.text("rule")),
                                node.text("why"),
                                shares,
                                new Quorum(
                                        node.number("least"),
                                        node.number("one in"),
                                        node.number("each", 0),
                                        node.text("chair").equals("yes"),
                                        named)))));
    }

    List<Problem> move(String council, Node node) {
        var problems = new ArrayList<Problem>();
        for (var step : node.nodes("steps")) {
            var body = bodies.all(council).stream()
                    .filter(one -> one.name().equals(node.text("name")))
                    .findFirst()
                    .orElseThrow();
            var heirs = step.texts("heirs").stream()
                    .flatMap(name -> bodies.named(council, name).stream())
                    .map(Body::ref)
                    .toList();
            var wish = new BodySteps.Wish(
                    BodyState.Move.ofCode(step.text("move")).orElseThrow(),
                    step.day("day"),
                    step.day("until"),
                    heirs,
                    step.text("decided"),
                    step.text("reason"));
            take(steps.take(body.ref(), body.version(), wish), "steps", problems);
        }
        return problems;
    }
}
