package org.goldenthread.governance.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodySteps;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.governance.terms.TermsOfReference;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Bodies for other programs, through the doors that the pages use. The names are part of the product's promise. */
@RestController
@May(Act.SEE)
class BodyApi {
    private final Bodies bodies;
    private final BodySteps steps;
    private final TermsOfReference terms;
    private final Seatings seats;
    private final Appointments appointments;
    private final People people;

    BodyApi(
            Bodies bodies,
            BodySteps steps,
            TermsOfReference terms,
            Seatings seats,
            Appointments appointments,
            People people) {
        this.bodies = bodies;
        this.steps = steps;
        this.terms = terms;
        this.seats = seats;
        this.appointments = appointments;
        this.people = people;
    }

    @GetMapping("/governance/api/bodies")
    @Told(
            value = "The bodies of the council by name; without a state, those that still meet.",
            filters = {
                "sort: of one sort, such as committee",
                "state: shadow, active, statutory, merged, replaced, discontinued or all"
            })
    List<BodyWords.Listed> bodies(Visitor visitor, ListRequest request) {
        var state = request.filter("state");
        var sort = request.filter("sort");
        return bodies.all(visitor.council()).stream()
                .filter(one -> state.isEmpty()
                        ? one.live()
                        : state.equals("all") || one.life().state().code().equals(state))
                .filter(one -> sort.isEmpty() || one.words().sort().code().equals(sort))
                .map(BodyWords::of)
                .toList();
    }

    @GetMapping("/governance/api/bodies/{ref:[A-Z]+-[0-9]+}")
    @Told("One body with its seats, who sits on it, every version of its terms and what became of it.")
    BodyWords.Whole body(@PathVariable String ref) {
        var body = bodies.get(ref);
        return new BodyWords.Whole(
                BodyWords.of(body),
                seats.of(body.council(), ref).map(BodyWords::of).orElse(null),
                appointments.of(ref).stream().map(BodyWords::of).toList(),
                terms.of(ref).stream().map(BodyWords::of).toList(),
                steps.of(ref).stream().map(BodyWords::of).toList());
    }

    @GetMapping("/governance/api/appointments")
    @Told("Every appointment to a body that still meets, ended ones too.")
    List<BodyWords.Seated> appointments(Visitor visitor) {
        var live = bodies.live(visitor.council()).stream().map(Body::ref).collect(Collectors.toSet());
        return appointments.all(visitor.council()).stream()
                .filter(one -> live.contains(one.ref()))
                .map(BodyWords::of)
                .toList();
    }

    @GetMapping("/governance/api/people")
    @Told("The people who sit on bodies, by name.")
    List<BodyWords.Somebody> people(Visitor visitor) {
        return people.all(visitor.council()).stream().map(BodyWords::of).toList();
    }

    @GetMapping("/governance/api/groups")
    @Told("How the seats of the council itself were held from which day on, the latest first.")
    List<BodyWords.Composition> groups(Visitor visitor) {
        return seats.chambers(visitor.council()).stream()
                .map(one -> new BodyWords.Composition(
                        one.day().toString(),
                        one.why(),
                        one.groups().stream()
                                .map(group -> Map.<String, Object>of(
                                        "name", group.name(),
                                        "members", group.members(),
                                        "grouped", group.grouped()))
                                .toList()))
                .toList();
    }
}
