package org.goldenthread.organisation.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Chart.Placed;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Lifecycle;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Unit;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.ThingFilter;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into the record: the room's own rows, the cards, and the rights of those who hold posts. */
@Component
final class Ink implements Pen {
    private static final String UNIT = "unit";
    private static final String POST = "post";
    private final Things things;
    private final Accounts accounts;
    private final OrganisationStore store;
    private final Clock clock;

    Ink(Things things, Accounts accounts, OrganisationStore store, Clock clock) {
        this.things = things;
        this.accounts = accounts;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public String enter(Placed draft, Placement place) {
        var service = place.since().isAfter(today()) ? null : place.parent();
        var kind = draft instanceof Unit ? UNIT : POST;
        var ref = things.add(kind, draft.council(), card(draft, service), state(draft, List.of()))
                .ref();
        switch (draft) {
            case Unit unit -> store.addUnit(ref, unit.council(), unit.level(), unit.life());
            case Post post -> store.addPost(ref, post.council(), post.life(), post.made());
        }
        store.place(draft.council(), new Placement(ref, place.since(), place.parent()));
        return ref;
    }

    @Override
    public int write(Chart chart, Placed changed) {
        int rows =
                switch (changed) {
                    case Unit unit -> store.changeUnit(unit.ref(), unit.level(), unit.life());
                    case Post post -> store.changePost(post.ref(), post.life());
                };
        if (rows == 0) {
            throw new NotAllowed("You may see " + changed.ref() + " but not change the organisation");
        }
        int seen =
                switch (changed) {
                    case Unit unit -> unit.version();
                    case Post post -> post.version();
                };
        var written = things.change(changed.ref(), seen, card(chart, changed));
        things.setState(changed.ref(), state(chart, changed));
        return written.version();
    }

    @Override
    public void place(String council, Placement placement) {
        store.place(council, placement);
    }

    @Override
    public long seat(String council, Holder holder) {
        return store.addHolder(council, holder);
    }

    @Override
    public void correct(Holder holder) {
        store.changeHolder(holder);
    }

    @Override
    public void strike(Holder holder) {
        store.removeHolder(holder.id());
    }

    @Override
    public void align(Chart chart, Collection<? extends Placed> all) {
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
        return card(placed, chart.placements().parentOn(today(), placed.ref()));
    }

    private Thing.Card card(Placed placed, @Nullable String service) {
        var words = placed.words();
        var lead = placed instanceof Unit unit ? unit.lead() : null;
        var life = placed.life();
        return Thing.Card.of(words.name().strip(), words.summary().strip())
                .published(words.publication())
                .ownedBy(service, lead)
                .dated(life.opened(), null, life.endedBefore(today()) ? life.closed() : null);
    }

    private State state(Chart chart, Placed placed) {
        return state(placed, chart.holding(placed.ref(), today()));
    }

    private State state(Placed placed, List<Holder> holding) {
        return switch (placed) {
            case Unit unit -> Lifecycle.OfUnit.on(today(), unit.life()).state();
            case Post post -> Lifecycle.OfPost.on(today(), post.life(), holding).state();
        };
    }

    @Override
    public void carryOn(Chart chart) {
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
                .filter(thing -> !thing.kind().equals(UNIT) && !thing.kind().equals(POST));
    }

    @Override
    public Optional<Long> account(String council, String email) {
        return email.isBlank()
                ? Optional.empty()
                : accounts.at(email)
                        .filter(account -> accounts.standings(account.id()).stream()
                                .anyMatch(one -> one.council().equals(council)))
                        .map(Account::id);
    }

    @Override
    public void rights(Chart chart, Post post) {
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
}
