package org.goldenthread.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Undertaking.Wording;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to portfolios, programmes, strands and projects: what they are, what they are part of, how they move on. */
@Component
@Transactional
public class Undertakings {
    private final Things things;
    private final UndertakingStore store;
    private final AliasStore aliases;
    private final MoveStore moves;
    private final Posts posts;
    private final DeliveryStates states;
    private final Arrivals arrivals;
    private final Clock clock;

    Undertakings(
            Things things,
            UndertakingStore store,
            AliasStore aliases,
            MoveStore moves,
            Posts posts,
            DeliveryStates states,
            Arrivals arrivals,
            Clock clock) {
        this.things = things;
        this.store = store;
        this.aliases = aliases;
        this.moves = moves;
        this.posts = posts;
        this.states = states;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** What somebody writes down about an undertaking. */
    public record Draft(
            Level level,
            @Nullable String parent,
            String title,
            @Nullable String owner,
            String ownerNamed,
            Written written) {

        public static Draft of(Level level, @Nullable String parent, String title) {
            return new Draft(level, parent, title, null, "", new Written(Wording.NONE, Dates.NONE, ""));
        }

        public Draft with(Wording wording, Dates dates) {
            return new Draft(level, parent, title, owner, ownerNamed, new Written(wording, dates, ""));
        }

        public Draft ownedBy(@Nullable String post, String named) {
            return new Draft(level, parent, title, post, named, written);
        }
    }

    /**
     * The words and days of a draft.
     *
     * @param externalId its name in the file it came from; empty for one written here
     */
    public record Written(Wording wording, Dates dates, String externalId) {}

    /** The stage at which one enters the record, with what it has to show there. */
    public record Entry(Stage stage, Shown shown) {
        public static final Entry IDEA = new Entry(Stage.IDEA, Shown.NOTHING);
    }

    public Checked<Undertaking> add(String council, Draft draft, Entry entry) {
        return arrivals.add(council, draft.level(), List.of(new Arrival(draft, entry)))
                .getFirst()
                .then(ref -> Checked.accepted(get(ref)));
    }

    /** An undertaking about to enter the record, at its stage. */
    public record Arrival(Draft draft, Entry entry) {}

    /** Adds many of a level at once; gives of each its reference or why it was refused, in their order. */
    public List<Checked<String>> addAll(String council, Level level, List<Arrival> arriving) {
        return arrivals.add(council, level, arriving);
    }

    private void tieToParent(@Nullable String parent, String ref) {
        if (parent != null) {
            things.tie(parent, ref, TieKind.DELIVERED_BY);
        }
    }

    /**
     * Writes an undertaking anew; the version is the one that the writer had before their eyes. A former name is kept
     * as an alias; the plan it is measured against stays as it was once the undertaking is out of the pipeline.
     */
    public Checked<Undertaking> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = arrivals.problems(before.council(), draft);
        if (draft.parent() != null && isWithin(draft.parent(), ref)) {
            problems.add(new Problem("parent", "It cannot be part of itself or of what is part of it"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var dates = kept(before, draft.written().dates());
        if (!before.title().equals(draft.title().strip())) {
            aliases.keep(ref, before.council(), before.formerly(LocalDate.now(clock)));
        }
        things.change(
                ref,
                version,
                found(
                        card(draft, dates, things.get(ref).card()),
                        ref,
                        draft.written().wording()));
        store.update(ref, draft, dates);
        if (draft.parent() == null ? before.parent() != null : !draft.parent().equals(before.parent())) {
            reparent(before, draft.parent());
        }
        states.ofUndertaking(ref);
        return Checked.accepted(get(ref));
    }

    private static Dates kept(Undertaking before, Dates typed) {
        return before.standing().stage().inPipeline() || before.dates().baselineDue() == null
                ? typed
                : new Dates(
                        typed.start(),
                        before.dates().due() == null
                                ? typed.due()
                                : before.dates().due(),
                        before.dates().baselineStart(),
                        before.dates().baselineDue(),
                        typed.forecast(),
                        before.dates().ended());
    }

    private void reparent(Undertaking before, @Nullable String parent) {
        things.tiedTo(before.ref()).stream()
                .filter(tied -> !tied.downwards() && tied.tie().kind() == TieKind.DELIVERED_BY)
                .filter(tied -> tied.other().ref().equals(before.parent()))
                .forEach(tied -> things.cut(tied.tie().id()));
        store.place(before.ref(), before.council(), before.level(), parent);
        tieToParent(parent, before.ref());
    }

    private boolean isWithin(String ref, String other) {
        return ref.equals(other)
                || store.above(ref).stream().anyMatch(one -> one.ref().equals(other));
    }

    /** Another name that papers call it by, from and to a day. */
    public Checked<Alias> alsoCalled(String ref, Alias alias) {
        return alias.checked().then(sound -> {
            aliases.keep(ref, get(ref).council(), sound);
            findAnew(ref);
            return Checked.accepted(sound);
        });
    }

    /** A name that was none is taken off again. */
    public void calledSoNoMore(String ref, long alias) {
        aliases.remove(ref, alias);
        findAnew(ref);
    }

    private void findAnew(String ref) {
        var thing = things.get(ref);
        things.change(ref, thing.version(), found(thing.card(), ref, get(ref).wording()));
    }

    /** A card under whose former and other names the undertaking is found as well. */
    private Thing.Card found(Thing.Card card, String ref, Wording wording) {
        return card.withTitle(card.title(), Alias.among(summary(wording), aliases.of(ref)));
    }

    private static String summary(Wording wording) {
        return (wording.aim() + " " + wording.outcome()).strip();
    }

    /** Makes a project part of a further strand, programme or portfolio, beside the one it stands in. */
    public Checked<Undertaking> alsoPartOf(String ref, String other) {
        var one = get(ref);
        var upper = find(other);
        if (upper.isEmpty()
                || !upper.get().council().equals(one.council())
                || !one.level().within().contains(upper.get().level())) {
            return Checked.refused("also", "Choose what else it is part of");
        }
        if (other.equals(one.parent())) {
            return Checked.refused("also", "It is part of that already");
        }
        things.tie(other, ref, TieKind.CONTRIBUTED_TO_BY);
        return Checked.accepted(one);
    }

    private Thing.Card card(Draft draft, Dates dates, Thing.Card before) {
        return written(draft, dates, posts.owned(before, draft.owner()));
    }

    static Thing.Card written(Draft draft, Dates dates, Thing.Card owned) {
        return owned.withTitle(draft.title().strip(), summary(draft.written().wording()))
                .dated(dates.start(), dates.due(), dates.ended());
    }

    /** Takes an undertaking out of the record; refused while anything is part of it. */
    public Checked<String> remove(String ref) {
        if (store.holdsAnything(ref)) {
            return Checked.refused("", ref + " has parts; move or remove them first, or stop it instead");
        }
        things.remove(ref);
        return Checked.accepted(ref);
    }

    @Transactional(readOnly = true)
    public Undertaking get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Undertaking> find(String ref) {
        return store.find(ref);
    }

    /** The undertaking that a file called so when it was brought in. */
    @Transactional(readOnly = true)
    public Optional<Undertaking> known(String council, Level level, String externalId) {
        return store.known(council, level, externalId);
    }

    /** These undertakings, as far as they exist and may be seen. */
    @Transactional(readOnly = true)
    public List<Undertaking> all(Collection<String> refs) {
        return refs.isEmpty() ? List.of() : store.all(refs);
    }

    /** What is part of it, by number; those that merely contribute come last. */
    @Transactional(readOnly = true)
    public List<Undertaking> parts(String ref) {
        return store.parts(ref);
    }

    /** Everything below it, however deep, itself first. */
    @Transactional(readOnly = true)
    public List<Undertaking> below(String ref) {
        return store.below(ref);
    }

    /** What it is part of, the nearest first. */
    @Transactional(readOnly = true)
    public List<Undertaking> above(String ref) {
        return store.above(ref);
    }

    /** Every undertaking of a level in a council, by number; for choices and overviews. */
    @Transactional(readOnly = true)
    public List<Undertaking> ofLevel(String council, Level level) {
        return store.page(UndertakingFilter.of(council, level), UndertakingFilter.Paging.first(2000));
    }

    @Transactional(readOnly = true)
    public UndertakingFilter.Page list(UndertakingFilter filter, UndertakingFilter.Paging paging) {
        var found = new ArrayList<>(store.page(filter, paging));
        String next = null;
        if (found.size() > paging.size()) {
            found.removeLast();
            next = found.getLast().ref();
        }
        return new UndertakingFilter.Page(List.copyOf(found), next, store.count(filter));
    }

    @Transactional(readOnly = true)
    public List<Alias> aliases(String ref) {
        return aliases.of(ref);
    }
}
