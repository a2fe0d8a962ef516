package org.goldenthread.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.CouncilOfRecord;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to cards: every room enters its things here, and asks here for those of other rooms. */
@Component
@Transactional
public class Things implements CouncilOfRecord {
    private final ThingStore store;
    private final TieStore ties;
    private final Kinds kinds;
    private final ApplicationEventPublisher events;

    Things(ThingStore store, TieStore ties, Kinds kinds, ApplicationEventPublisher events) {
        this.store = store;
        this.ties = ties;
        this.kinds = kinds;
        this.events = events;
    }

    /** Enters a new thing and gives it its reference. */
    public Thing add(String kind, String council, Thing.Card card, State state) {
        return get(addAll(kind, council, List.of(new Entering(card, state))).getFirst());
    }

    /** A thing about to be entered. */
    public record Entering(Thing.Card card, State state) {}

    /** Enters many new things of a kind at once. @return their references, in their order */
    public List<String> addAll(String kind, String council, List<Entering> entering) {
        if (entering.isEmpty()) {
            return List.of();
        }
        var refs = store.insert(kinds.of(kind), council, entering);
        events.publishEvent(new ThingsAdded(refs, kind, council));
        return refs;
    }

    /**
     * Writes a card anew.
     *
     * @param version the version that the writer had before their eyes
     * @throws ChangedMeanwhile when somebody else was faster
     * @throws NotAllowed when the writer may see but not change it
     */
    public Thing change(String ref, int version, Thing.Card card) {
        orWhy(store.update(ref, version, card), ref, version);
        return announceChange(ref);
    }

    /** Counts a change in the room's own words, which are not on the card, with the same care about versions. */
    public Thing touch(String ref, int version) {
        orWhy(store.touch(ref, version), ref, version);
        return announceChange(ref);
    }

    private void orWhy(int changed, String ref, int version) {
        if (changed == 0) {
            var now = get(ref);
            if (now.version() != version) {
                throw new ChangedMeanwhile(now);
            }
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
    }

    private Thing announceChange(String ref) {
        var thing = get(ref);
        events.publishEvent(new ThingChanged(ref, thing.kind(), thing.council()));
        return thing;
    }

    /** Sets the state that a room has worked out; nothing happens where it is the same already. */
    public void setState(String ref, State state) {
        if (store.setState(ref, state) > 0) {
            announceChange(ref);
        }
    }

    /** Sets the states that a room has worked out for many things of a council at once. */
    public void setStates(String council, Map<String, State> states) {
        var changed = states.isEmpty() ? List.<String>of() : store.setStates(states);
        if (!changed.isEmpty()) {
            events.publishEvent(new StatesChanged(changed, council));
        }
    }

    /** Takes a thing and its ties out of the record; its history stays in the trail. The room removes its own rows. */
    public void remove(String ref) {
        var thing = get(ref);
        ties.deleteOf(ref);
        if (store.delete(ref) == 0) {
            throw new NotAllowed("You may read " + ref + " but not remove it");
        }
        events.publishEvent(new ThingRemoved(ref, thing.kind(), thing.council()));
    }

    /** Ties two things of one council together, or changes the role of the tie that is there already. */
    public void tie(String upper, String lower, TieKind kind, String role, String detail) {
        var council = get(upper).council();
        var tie = new Tie(0, upper, lower, kind, role, detail);
        if (ties.upsert(tie, council)) {
            events.publishEvent(new TiesMade(List.of(tie)));
        }
    }

    /** Ties new things of a council to what they are part of, all at once; each by its upper and lower end. */
    public void tieAll(String council, TieKind kind, List<Map.Entry<String, String>> ends) {
        if (!ends.isEmpty()) {
            var made = ends.stream()
                    .map(end -> new Tie(0, end.getKey(), end.getValue(), kind, "", ""))
                    .toList();
            ties.insert(made, council);
            events.publishEvent(new TiesMade(made));
        }
    }

    public void tie(String upper, String lower, TieKind kind) {
        tie(upper, lower, kind, "", "");
    }

    public void cut(long tie) {
        ties.find(tie).ifPresent(found -> {
            if (ties.delete(tie) == 0) {
                throw new NotAllowed("You may see this tie but not cut it");
            }
            events.publishEvent(new TieCut(found.upper(), found.lower(), found.kind()));
        });
    }

    @Transactional(readOnly = true)
    public Optional<Thing> find(String ref) {
        return store.find(ref);
    }

    /** The thing with a reference. @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Thing get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    /** The cards of these references, by reference, as far as the visitor may see them. */
    @Transactional(readOnly = true)
    public Map<String, Thing> cards(Collection<String> refs) {
        Map<String, Thing> found = new LinkedHashMap<>();
        if (!refs.isEmpty()) {
            store.findAll(Set.copyOf(refs)).forEach(thing -> found.put(thing.ref(), thing));
        }
        return found;
    }

    /**
     * What these are called, by reference: everything whose card the visitor may see, and of posts and services also
     * those that something shared with them names.
     */
    @Transactional(readOnly = true)
    public Map<String, String> titles(Collection<String> refs) {
        return refs.isEmpty() ? Map.of() : store.titles(Set.copyOf(refs));
    }

    @Transactional(readOnly = true)
    public ThingPage list(ThingFilter filter) {
        var found = new ArrayList<>(store.page(filter));
        String next = null;
        if (found.size() > filter.size()) {
            found.removeLast();
            next = found.getLast().ref();
        }
        return new ThingPage(found, next, store.count(filter));
    }

    /** Every thing of a kind in a council, by number; for matrices, choices and the like, not for endless lists. */
    @Transactional(readOnly = true)
    public List<Thing> all(String kind, String council) {
        return store.page(ThingFilter.of(kind, council).first(5000));
    }

    /** The states that things of a kind are in, for a list's filter. */
    @Transactional(readOnly = true)
    public List<String> states(String kind, String council) {
        return store.states(kind, council);
    }

    @Transactional(readOnly = true)
    public List<Tie> ties(Collection<String> refs) {
        return refs.isEmpty() ? List.of() : ties.of(Set.copyOf(refs));
    }

    @Transactional(readOnly = true)
    public List<Tie> tiesOfKind(String council, TieKind kind) {
        return ties.ofKind(council, kind);
    }

    /** What a thing is tied to, upwards first, in the order of the story. */
    @Transactional(readOnly = true)
    public List<TiedThing> tiedTo(String ref) {
        var found = ties.of(Set.of(ref));
        var others = cards(found.stream()
                .map(tie -> tie.upper().equals(ref) ? tie.lower() : tie.upper())
                .toList());
        return found.stream()
                .map(tie -> {
                    boolean down = tie.upper().equals(ref);
                    return Optional.ofNullable(others.get(down ? tie.lower() : tie.upper()))
                            .map(other -> new TiedThing(tie, down, other));
                })
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(TiedThing::downwards)
                        .thenComparing(one -> one.tie().kind()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Thing> recent(String council, int most) {
        return store.recent(council, most);
    }

    /** What the posts owe, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Thing> dueFrom(Collection<String> posts, String council, int most) {
        return posts.isEmpty() ? List.of() : store.dueFrom(posts, council, most);
    }

    @Transactional(readOnly = true)
    public List<Thing> inTone(String council, Tone tone, int most) {
        return store.inTone(council, tone, most);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> councilOf(String ref) {
        return store.find(ref).map(Thing::council);
    }
}
