package org.goldenthread.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.ThingFilter;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.springframework.stereotype.Component;

/** Keeps the cards of units and posts, and the rights of those who hold posts, in step with dates. */
@Component
class Cards {
    private final Things things;
    private final Accounts accounts;
    private final OrganisationStore store;
    private final Clock clock;

    Cards(Things things, Accounts accounts, OrganisationStore store, Clock clock) {
        this.things = things;
        this.accounts = accounts;
        this.store = store;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Enters the card of something new and gives its reference. */
    String add(String kind, String council, Unit.Words words) {
        var card = Thing.Card.of(words.name().strip(), words.summary().strip()).published(words.publication());
        return things.add(kind, council, card, new State("planned", org.goldenthread.vocabulary.Tone.NONE))
                .ref();
    }

    /** Writes a card after its unit or post has changed, on the version that the writer had before their eyes. */
    int write(Chart chart, Placed placed, int version) {
        var written = things.change(placed.ref(), version, card(chart, placed));
        things.setState(placed.ref(), state(chart, placed));
        return written.version();
    }

    /** Brings the cards of these up to today where they are not; nothing is written where they are. */
    void align(Chart chart, Collection<? extends Placed> all) {
        var cards = things.cards(all.stream().map(Placed::ref).toList());
        for (var placed : all) {
            var thing = cards.get(placed.ref());
            if (thing != null) {
                var wanted = card(chart, placed);
                if (!wanted.equals(thing.card())) {
                    things.change(thing.ref(), thing.version(), wanted);
                }
                things.setState(thing.ref(), state(chart, placed));
            }
        }
    }

    private Thing.Card card(Chart chart, Placed placed) {
        var words =
                switch (placed) {
                    case Unit unit -> unit.words();
                    case Post post -> post.words();
                };
        var lead = placed instanceof Unit unit ? unit.lead() : null;
        var life = placed.life();
        return Thing.Card.of(words.name().strip(), words.summary().strip())
                .published(words.publication())
                .ownedBy(chart.placements().parentOn(today(), placed.ref()), lead)
                .dated(life.opened(), null, life.endedBefore(today()) ? life.closed() : null);
    }

    private State state(Chart chart, Placed placed) {
        return switch (placed) {
            case Unit unit -> Lifecycle.OfUnit.on(today(), unit.life()).state();
            case Post post ->
                Lifecycle.OfPost.on(today(), post.life(), chart.holding(post.ref(), today()))
                        .state();
        };
    }

    /** What belonged to units that have merged goes on with the units that carry on. */
    void carryOn(Chart chart) {
        chart.units().stream()
                .filter(unit -> Lifecycle.OfUnit.on(today(), unit.life()) == Lifecycle.OfUnit.MERGED)
                .forEach(unit -> belonging(unit)
                        .forEach(thing -> things.change(
                                thing.ref(),
                                thing.version(),
                                thing.card().ownedBy(unit.life().mergedInto(), thing.owner()))));
    }

    private Stream<Thing> belonging(Unit unit) {
        var filter = new ThingFilter(
                "", unit.council(), "", unit.ref(), "", "", ThingFilter.Order.NUMBER, false, null, 100_000);
        return things.list(filter).things().stream()
                .filter(thing -> thing.card().ended() == null)
                .filter(thing -> !thing.kind().equals(OrganisationKinds.UNIT)
                        && !thing.kind().equals(OrganisationKinds.POST));
    }

    /** The account of somebody who has a role in the council, by their address. */
    Optional<Long> account(String council, String email) {
        return email.isBlank()
                ? Optional.empty()
                : accounts.at(email)
                        .filter(account -> accounts.standings(account.id()).stream()
                                .anyMatch(one -> one.council().equals(council)))
                        .map(org.goldenthread.access.Account::id);
    }

    /** Whoever holds the post today may act for it; whoever does not may not. */
    void rights(Chart chart, Post post) {
        for (var holder : chart.holders(post.ref())) {
            var account = holder.person().account();
            if (account == null) {
                continue;
            }
            boolean holds = post.life().on(today())
                    && chart.holding(post.ref(), today()).stream()
                            .anyMatch(one -> account.equals(one.person().account()));
            if (holds) {
                accounts.holdPost(account, post.council(), post.ref());
            } else {
                accounts.leavePost(account, post.ref());
            }
        }
    }

    /** Those who hold posts and have been given an account since. */
    void link(Chart chart, Post post) {
        for (var holder : chart.holders(post.ref())) {
            if (holder.person().account() == null) {
                account(post.council(), holder.person().email()).ifPresent(account -> {
                    store.linkHolder(holder.id(), account);
                    chart.put(holder.withAccount(account));
                });
            }
        }
    }

    void place(Chart chart, Placed placed, Placement placement) {
        store.place(placed.council(), placement);
        chart.put(placement);
    }
}
