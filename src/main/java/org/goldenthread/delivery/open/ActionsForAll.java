package org.goldenthread.delivery.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.ActionFilter;
import org.goldenthread.delivery.Actions;
import org.goldenthread.plan.open.Promise;
import org.goldenthread.publishing.open.Offer;
import org.goldenthread.publishing.open.PublicPart;
import org.goldenthread.publishing.open.PublicThing;
import org.goldenthread.publishing.open.Shelf;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.thread.Things;

/** Offers actions, or milestones, to the public: those that were promised for a day. */
class ActionsForAll implements PublicPart {
    private static final int MOST = 5_000;
    private final Sort sort;
    private final Actions actions;
    private final Things things;
    private final Clock clock;

    ActionsForAll(Sort sort, Actions actions, Things things, Clock clock) {
        this.sort = sort;
        this.actions = actions;
        this.things = things;
        this.clock = clock;
    }

    @Override
    public Shelf shelf() {
        return Promise.SHELF;
    }

    @Override
    public String kind() {
        return sort.code();
    }

    @Override
    public List<Offer> offers(String council) {
        var mine = new ActionFilter(council, sort.code(), "", "", "", "", "");
        return actions.list(mine, ActionFilter.Paging.first(MOST)).rows().stream()
                .map(ActionsForAll::offer)
                .toList();
    }

    @Override
    public Optional<Offer> offer(String council, String ref) {
        return actions.find(ref).map(ActionsForAll::offer);
    }

    private static Offer offer(Action one) {
        if (one.course().life() == Life.CANCELLED) {
            return Offer.held(one.ref(), one.title(), "It was cancelled.");
        }
        return one.course().originalDue() == null
                ? Offer.held(one.ref(), one.title(), "No day is promised for it.")
                : Offer.ready(one.ref(), one.title());
    }

    @Override
    public Map<String, PublicThing> drafts(String council, Collection<String> refs, SmallNumbers rule) {
        var cards = things.cards(refs);
        Map<String, PublicThing> found = new LinkedHashMap<>();
        for (var one : actions.all(refs)) {
            var card = cards.get(one.ref());
            if (card != null) {
                // what has not been touched since then still stands as it did
                var asAt = LocalDate.ofInstant(card.changed(), clock.getZone());
                boolean done = one.course().life() == Life.COMPLETE;
                var days = new Promise.Days(
                        one.course().originalDue(),
                        card.card().due(),
                        done ? card.card().ended() : null,
                        asAt);
                // the project is not named: it may not be public
                found.put(
                        one.ref(),
                        new Promise(
                                        one.ref(),
                                        one.title(),
                                        sort.noun(),
                                        "",
                                        one.course().state().tone(),
                                        days)
                                .thing());
            }
        }
        return found;
    }
}
