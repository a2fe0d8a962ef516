package org.goldenthread.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.ends.BodyEnds;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a body shows. */
@Component
class BodyScreen {
    private final BodyDoors doors;
    private final BodyEnds ends;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Clock clock;

    BodyScreen(BodyDoors doors, BodyEnds ends, Things things, Kinds kinds, Panels panels, Clock clock) {
        this.doors = doors;
        this.ends = ends;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.clock = clock;
    }

    void fill(String ref, Visitor visitor, Model model) {
        var view = view(ref);
        var thing = things.get(ref);
        var crumbs = List.of(
                new Crumb("Governance", "/governance"),
                new Crumb(Tab.BODIES.words(), Tab.BODIES.path()),
                Crumb.here(ref));
        model.addAttribute("view", view);
        model.addAttribute(
                "head",
                new ThingHead(
                        thing,
                        kinds.of(thing.kind()),
                        crumbs,
                        view.body().words().remit(),
                        "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("mine", visitor.mayChange(view.body().officer()));
    }

    private BodyView view(String ref) {
        var body = doors.bodies().get(ref);
        var council = body.council();
        var below = doors.bodies().live(council).stream()
                .filter(one -> one.lines().stream().anyMatch(line -> line.to().equals(ref)))
                .toList();
        var steps = doors.steps().of(ref);
        var seating = doors.seats().of(council, ref);
        var chamber = doors.seats().chamber(council);
        var named = Stream.of(
                        Stream.ofNullable(body.officer()),
                        body.lines().stream().map(Body.Line::to),
                        steps.stream().flatMap(step -> step.heirs().stream()))
                .flatMap(one -> one)
                .map(Objects::requireNonNull)
                .toList();
        return new BodyView(
                body,
                below,
                steps,
                doors.terms().of(ref),
                seating.orElse(null),
                seating.map(one -> org.goldenthread.governance.seats.Seatings.due(one, chamber))
                        .orElse(null),
                doors.appointments().of(ref),
                ends.find(council, Set.of(ref), 20),
                things.titles(named),
                LocalDate.now(clock));
    }
}
