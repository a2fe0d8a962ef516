package org.goldenthread.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Action.Wording;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to actions and milestones: what was promised, how far it is, and what became of it. */
@Component
@Transactional
public class Actions {
    private final Things things;
    private final ActionStore store;
    private final MoveStore moves;
    private final Undertakings undertakings;
    private final Posts posts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Actions(
            Things things,
            ActionStore store,
            MoveStore moves,
            Undertakings undertakings,
            Posts posts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.things = things;
        this.store = store;
        this.moves = moves;
        this.undertakings = undertakings;
        this.posts = posts;
        this.events = events;
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

    /** How far it is now, in its owner's words. @param note what there is to say; may be empty */
    public record Report(int progress, @Nullable LocalDate forecast, Judgement judgement, String delay, String note) {}

    /** Which actions a list shows; empty words mean "any"; the owner "-" means "nobody". */
    public record Filter(
            String council, String sort, String within, String life, String state, String owner, String words) {
        public static Filter of(String council) {
            return new Filter(council, "", "", "", "", "", "");
        }

        public Filter within(String undertaking) {
            return new Filter(council, sort, undertaking, life, state, owner, words);
        }
    }

    /** How a list is ordered, and which page of it is wanted. */
    public record Paging(
            Order order, boolean descending, @Nullable String after, int size) {}

    /** What a list may be ordered by. */
    public enum Order {
        NUMBER("t.number"),
        TITLE("t.title"),
        STATE("t.state"),
        DUE("coalesce(t.due, date '9999-12-31')"),
        PROGRESS("a.progress"),
        OWNER("coalesce(t.owner, '')");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** One page of a list: the rows, the key of the next page, and how many there are in all. */
    public record Page(List<Action> rows, @Nullable String next, long total) {}

    public Checked<Action> add(String council, Draft draft) {
        var problems = check(council, draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var dates = Dates.planned(start(draft), draft.written().due());
        var state = Action.state(Life.PLANNED, dates, Judgement.NONE, LocalDate.now(clock));
        var ref = things.add(draft.sort().code(), council, card(draft, dates, Thing.Card.of("-", "")), state)
                .ref();
        store.insert(ref, council, draft, dates);
        if (draft.project() != null) {
            things.tie(draft.project(), ref, TieKind.DELIVERED_BY);
        }
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
        settle(ref);
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

    /** Moves the agreed day, with why and who granted it; the first promise stays on record. */
    public Checked<Action> revise(String ref, int version, Revision revision) {
        var one = get(ref);
        var problems = revision.check(one.isMilestone() ? one.dates().dueOn(null) : one.dates());
        if (one.isMilestone()
                && revision.due() != null
                && revision.due().equals(one.dates().due())) {
            problems.add(new Problem("due", "It is due on that day already"));
        }
        if (!one.course().life().isOpen()) {
            problems.add(new Problem("due", "It is " + one.course().life().code() + "; take it up again first"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = things.get(ref).card();
        var start = one.isMilestone() ? revision.due() : card.starts();
        things.change(ref, version, card.dated(start, revision.due(), card.ended()));
        moves.insertRevision(ref, one.council(), one.dates().due(), revision);
        store.revise(ref, revision);
        settle(ref);
        return Checked.accepted(get(ref));
    }

    /** What the owner says of it now; it is under way from the first per cent, and complete only by completing it. */
    public Checked<Action> report(String ref, int version, Report report) {
        var one = get(ref);
        var problems = new ArrayList<Problem>();
        if (report.progress() < 0 || report.progress() > 99) {
            problems.add(new Problem(
                    "progress",
                    report.progress() == 100
                            ? "Complete it instead, and say what shows that it is done"
                            : "Progress is a whole number from 0 to 99"));
        }
        if (!one.course().life().isOpen()) {
            problems.add(new Problem("progress", "It is " + one.course().life().code() + "; take it up again first"));
        }
        if (!report.judgement().view().isEmpty()
                && !report.judgement().view().equals("on track")
                && report.judgement().because().isBlank()) {
            problems.add(new Problem(
                    "because", "Say why it is “" + report.judgement().view() + "”"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        store.report(one, report, LocalDate.now(clock));
        settle(ref);
        return Checked.accepted(get(ref));
    }

    /** It is done, since a day, and this shows it. */
    public Checked<Action> complete(String ref, int version, @Nullable LocalDate day, String evidence) {
        var one = get(ref);
        var problems = new ArrayList<Problem>();
        var done = day == null ? LocalDate.now(clock) : day;
        if (done.isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("day", "That day lies ahead; complete it once it is done"));
        }
        if (evidence.strip().length() < 3) {
            problems.add(new Problem("evidence", "Say what shows that it is done, such as a minute or a document"));
        }
        if (!one.course().life().after().contains(Life.COMPLETE)) {
            problems.add(new Problem("day", "It is " + one.course().life().code() + " already"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = things.get(ref).card();
        things.change(ref, version, card.dated(card.starts(), card.due(), done));
        store.turn(one, Life.COMPLETE, 100, new ActionStore.Said(done, evidence.strip(), true));
        settle(ref);
        events.publishEvent(new ActionCompleted(ref, one.council(), done));
        return Checked.accepted(get(ref));
    }

    /** Defers it (only with a decision), cancels it, or takes it up again, always with the reason. */
    public Checked<Action> turn(String ref, int version, Life life, Shown shown) {
        var one = get(ref);
        if (life == Life.COMPLETE || !one.course().life().after().contains(life)) {
            return Checked.refused(
                    "life",
                    "From “%s” it cannot become “%s”"
                            .formatted(one.course().life().code(), life.code()));
        }
        var needs = life == Life.DEFERRED
                ? java.util.Set.of(Lifecycle.Need.REASON, Lifecycle.Need.DECISION)
                : java.util.Set.of(Lifecycle.Need.REASON);
        var today = LocalDate.now(clock);
        var problems = shown.lacks(needs, true, today);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var day = shown.day() == null ? today : shown.day();
        var card = things.get(ref).card();
        things.change(ref, version, card.dated(card.starts(), card.due(), life == Life.CANCELLED ? day : null));
        int progress = life == Life.PLANNED ? 0 : Math.min(one.course().progress(), 99);
        var decided = shown.decision().isBlank()
                ? ""
                : " (" + shown.decision().strip() + (shown.decided() == null ? ")" : ", " + shown.decided() + ")");
        store.turn(one, life, progress, new ActionStore.Said(day, shown.reason().strip() + decided, false));
        settle(ref);
        return Checked.accepted(get(ref));
    }

    void settle(String ref) {
        store.find(ref)
                .ifPresent(one -> things.setState(
                        ref, Action.state(one.course().life(), one.dates(), one.judgement(), LocalDate.now(clock))));
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

    /** Takes an action out of the record, with what it waits for and what waits for it; its history stays in the trail. */
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

    @Transactional(readOnly = true)
    public Page list(Filter filter, Paging paging) {
        var found = new ArrayList<>(store.page(filter, paging));
        String next = null;
        if (found.size() > paging.size()) {
            found.removeLast();
            next = found.getLast().ref();
        }
        return new Page(List.copyOf(found), next, store.count(filter));
    }

    /** Every revision of its day, the first one first. */
    @Transactional(readOnly = true)
    public List<DueChange> revisions(String ref) {
        return moves.revisions(ref);
    }

    /** What was reported of it, the latest first. */
    @Transactional(readOnly = true)
    public List<Reported> reports(String ref) {
        return store.reports(ref);
    }

    /** How it moved between horizons, the latest first. */
    @Transactional(readOnly = true)
    public List<Reported> horizonMoves(String ref) {
        return store.horizonMoves(ref);
    }
}
