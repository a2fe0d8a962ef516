package org.goldenthread.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Action.Wording;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.tally.Tallies;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to actions and milestones: what was promised, how far it is, and what became of it. */
@Component
@Transactional
public class Actions {
    private final Things things;
    private final ActionStore store;
    private final ActionListStore lists;
    private final Tallies tallies;
    private final Undertakings undertakings;
    private final Posts posts;
    private final DeliveryStates states;
    private final Clock clock;

    Actions(
            Things things,
            ActionStore store,
            ActionListStore lists,
            Tallies tallies,
            Undertakings undertakings,
            Posts posts,
            DeliveryStates states,
            Clock clock) {
        this.things = things;
        this.store = store;
        this.lists = lists;
        this.tallies = tallies;
        this.undertakings = undertakings;
        this.posts = posts;
        this.states = states;
        this.clock = clock;
    }

    /**
     * What somebody writes down about an action.
     *
     * @param project the undertaking it is part of; absent for an action of a plan alone
     */
    public record Draft(
            @Nullable String project,
            Sort sort,
            String title,
            @Nullable String owner,
            String ownerNamed,
            Written written) {

        public static Draft of(@Nullable String project, Sort sort, String title) {
            return new Draft(project, sort, title, null, "", new Written(Wording.NONE, null, null, "", ""));
        }

        public Draft dated(@Nullable LocalDate start, @Nullable LocalDate due) {
            return new Draft(
                    project,
                    sort,
                    title,
                    owner,
                    ownerNamed,
                    new Written(written.wording(), start, due, written.because(), written.externalId()));
        }

        public Draft worded(Wording wording) {
            return new Draft(
                    project,
                    sort,
                    title,
                    owner,
                    ownerNamed,
                    new Written(wording, written.start(), written.due(), written.because(), written.externalId()));
        }

        public Draft ownedBy(@Nullable String post, String named) {
            return new Draft(project, sort, title, post, named, written);
        }
    }

    /**
     * The words and days of a draft.
     *
     * @param because why it moves to another horizon, where it does
     * @param externalId its name in the file it came from; empty for one written here
     */
    public record Written(
            Wording wording,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            String because,
            String externalId) {}

    public Checked<Action> add(String council, Draft draft) {
        var problems = check(council, draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var dates = Dates.planned(start(draft), draft.written().due());
        var card = card(draft, dates, Thing.Card.of("-", ""));
        var ref = things.add(draft.sort().code(), council, card, Action.state(Life.PLANNED))
                .ref();
        store.insert(ref, council, draft, dates);
        if (draft.project() != null) {
            things.tie(draft.project(), ref, TieKind.DELIVERED_BY);
        }
        states.ofAction(ref);
        return Checked.accepted(get(ref));
    }

    private static @Nullable LocalDate start(Draft draft) {
        return draft.sort() == Sort.MILESTONE
                ? draft.written().due()
                : draft.written().start();
    }

    /**
     * Writes an action anew. Its day is not changed here once it has one: that is a revision, with its reason.
     *
     * @param version the version that the writer had before their eyes
     */
    public Checked<Action> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = check(before.council(), draft);
        var horizon = draft.written().wording().horizon();
        boolean moved = !before.wording().horizon().isEmpty()
                && !before.wording().horizon().equals(horizon);
        if (moved && draft.written().because().isBlank()) {
            problems.add(new Problem("because", "Say why it moves to another horizon"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        boolean first = before.dates().due() == null;
        var due = first ? draft.written().due() : before.dates().due();
        var start = before.isMilestone() ? due : draft.written().start();
        var dates = first
                ? Dates.planned(start, due)
                : new Dates(
                        start,
                        due,
                        before.dates().baselineStart(),
                        before.dates().baselineDue(),
                        before.dates().forecast(),
                        before.dates().ended());
        things.change(ref, version, card(draft, dates, things.get(ref).card()));
        store.update(ref, draft, dates);
        if (moved) {
            store.insertHorizonMove(ref, before, horizon, draft.written().because(), LocalDate.now(clock));
        }
        if (draft.project() == null
                ? before.project() != null
                : !draft.project().equals(before.project())) {
            reparent(before, draft.project());
        }
        states.ofAction(ref);
        return Checked.accepted(get(ref));
    }

    private void reparent(Action before, @Nullable String project) {
        things.tiedTo(before.ref()).stream()
                .filter(tied -> !tied.downwards() && tied.tie().kind() == TieKind.DELIVERED_BY)
                .filter(tied -> tied.other().ref().equals(before.project()))
                .forEach(tied -> things.cut(tied.tie().id()));
        store.place(before.ref(), project);
        if (project != null) {
            things.tie(project, before.ref(), TieKind.DELIVERED_BY);
        }
    }

    private Thing.Card card(Draft draft, Dates dates, Thing.Card before) {
        return posts.owned(before, draft.owner())
                .withTitle(draft.title().strip(), draft.written().wording().outcome())
                .dated(dates.start(), dates.due(), dates.ended());
    }

    private List<Problem> check(String council, Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter what is to be done, up to 300 characters"));
        }
        if (!Action.TYPES.contains(draft.written().wording().type())) {
            problems.add(new Problem("type", "Choose what sort of work it is"));
        }
        var horizon = draft.written().wording().horizon();
        if (!horizon.isEmpty() && !Action.HORIZONS.contains(horizon)) {
            problems.add(new Problem("horizon", "Choose how far ahead it lies"));
        }
        if (draft.project() != null
                && undertakings
                        .find(draft.project())
                        .filter(one -> one.council().equals(council))
                        .isEmpty()) {
            problems.add(new Problem("project", "Choose what it is part of"));
        }
        problems.addAll(
                Revision.order(Dates.planned(start(draft), draft.written().due())));
        return problems;
    }

    /** Takes an action out of the record with its dependencies; its history stays in the trail. */
    public void remove(String ref) {
        things.remove(ref);
    }

    @Transactional(readOnly = true)
    public Action get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Action> find(String ref) {
        return store.find(ref);
    }

    /** The action that a file called so when it was brought in. */
    @Transactional(readOnly = true)
    public Optional<Action> known(String council, @Nullable String project, String externalId) {
        return store.known(council, project, externalId);
    }

    /** These actions, as far as they exist and may be seen. */
    @Transactional(readOnly = true)
    public List<Action> all(Collection<String> refs) {
        return refs.isEmpty() ? List.of() : store.all(refs);
    }

    /** The actions and milestones that are directly part of these undertakings, in their order. */
    @Transactional(readOnly = true)
    public List<Action> of(Collection<String> undertakings) {
        return undertakings.isEmpty() ? List.of() : store.of(undertakings);
    }

    private long total(ActionFilter filter) {
        return ActionListStore.isWhole(filter)
                ? Stream.of(Sort.values())
                        .map(Sort::code)
                        .filter(sort -> filter.sort().isEmpty() || filter.sort().equals(sort))
                        .flatMap(sort -> tallies.states(filter.council(), sort).values().stream())
                        .mapToLong(Long::longValue)
                        .sum()
                : lists.count(filter);
    }

    @Transactional(readOnly = true)
    public ActionFilter.Page list(ActionFilter filter, ActionFilter.Paging paging) {
        var found = new ArrayList<>(lists.page(filter, paging));
        String next = null;
        if (found.size() > paging.size()) {
            found.removeLast();
            next = found.getLast().ref();
        }
        return new ActionFilter.Page(List.copyOf(found), next, total(filter));
    }
}
