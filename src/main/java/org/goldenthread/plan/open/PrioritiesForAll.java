package org.goldenthread.plan.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plan.Standing;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.versions.Versions;
import org.goldenthread.publishing.open.Offer;
import org.goldenthread.publishing.open.PublicPart;
import org.goldenthread.publishing.open.PublicThing;
import org.goldenthread.publishing.open.Shelf;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Offers the priorities of approved plans to the public, as far as they read as they did when they were approved. */
@Component
class PrioritiesForAll implements PublicPart {
    private final Plans plans;
    private final Priorities priorities;
    private final Versions versions;
    private final Things things;
    private final Clock clock;

    PrioritiesForAll(Plans plans, Priorities priorities, Versions versions, Things things, Clock clock) {
        this.plans = plans;
        this.priorities = priorities;
        this.versions = versions;
        this.things = things;
        this.clock = clock;
    }

    @Override
    public Shelf shelf() {
        return Promise.SHELF;
    }

    @Override
    public String kind() {
        return "priority";
    }

    @Override
    public List<Offer> offers(String council) {
        List<Offer> offers = new ArrayList<>();
        for (var plan : plans.all(council)) {
            var approved = approved(plan);
            for (var one : priorities.inPlan(plan.ref())) {
                offers.add(offer(one, approved));
            }
        }
        return offers;
    }

    @Override
    public Optional<Offer> offer(String council, String ref) {
        return priorities.find(ref).map(one -> offer(one, approved(plans.get(one.plan()))));
    }

    private static Offer offer(Priority one, Map<String, String> approved) {
        var words = approved.get(one.ref());
        if (approved.isEmpty()) {
            return Offer.held(one.ref(), one.title(), "Its plan is not approved.");
        }
        if (words == null) {
            return Offer.held(one.ref(), one.title(), "It came into its plan after the plan was approved.");
        }
        return words.equals(one.title())
                ? Offer.ready(one.ref(), one.title())
                : Offer.held(one.ref(), one.title(), "It reads otherwise than when its plan was approved.");
    }

    /** What the priorities of a plan were called when it was approved last. */
    private Map<String, String> approved(Plan plan) {
        Map<String, String> found = new HashMap<>();
        versions.of(plan.ref()).stream()
                .filter(one -> one.standing() == Standing.APPROVED)
                .findFirst()
                .ifPresent(version -> versions.snapshot(plan.ref(), version.number())
                        .priorities()
                        .forEach(node -> found.put(node.ref(), node.title())));
        return found;
    }

    @Override
    public Map<String, PublicThing> drafts(String council, Collection<String> refs, SmallNumbers rule) {
        var cards = things.cards(refs);
        Map<String, PublicThing> found = new LinkedHashMap<>();
        for (var plan : plans.all(council)) {
            for (var one : priorities.inPlan(plan.ref())) {
                var card = cards.get(one.ref());
                if (refs.contains(one.ref()) && card != null) {
                    // what has not been touched since then still stands as it did
                    var asAt = LocalDate.ofInstant(card.changed(), clock.getZone());
                    found.put(one.ref(), promise(plan, one, asAt).thing());
                }
            }
        }
        return found;
    }

    private static Promise promise(Plan plan, Priority one, LocalDate asAt) {
        return new Promise(
                one.ref(),
                one.title(),
                plan.levelName(one.at().level()),
                plan.title(),
                one.state().tone(),
                new Promise.Days(null, null, null, asAt));
    }
}
