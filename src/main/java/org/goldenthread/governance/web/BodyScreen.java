package org.goldenthread.governance.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
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
    private final Bodies bodies;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;

    BodyScreen(Bodies bodies, Things things, Kinds kinds, Panels panels) {
        this.bodies = bodies;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
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
        var body = bodies.get(ref);
        var all = bodies.all(body.council());
        var below = all.stream()
                .filter(one -> one.live()
                        && one.lines().stream().anyMatch(line -> line.to().equals(ref)))
                .toList();
        var officer = Optional.ofNullable(body.officer());
        var named = Stream.concat(officer.stream(), body.lines().stream().map(one -> one.to()))
                .toList();
        return new BodyView(body, below, things.titles(named));
    }
}
