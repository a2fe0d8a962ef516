package org.goldenthread.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to measures and their definition sheets; figures have a door of their own, the ledger. */
@Component
@Transactional
public class Measures {
    public static final String KIND = "measure";

    /** From before the first period that any council has figures for. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    static final State UNKNOWN = new State("no data", Tone.NONE);
    private final Things things;
    private final MeasureStore store;
    private final MeasureRules rules;
    private final Posts posts;
    private final Clock clock;

    Measures(Things things, MeasureStore store, MeasureRules rules, Posts posts, Clock clock) {
        this.things = things;
        this.store = store;
        this.rules = rules;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * What somebody writes on the card of a measure.
     *
     * @param owner the post that answers for it; its unit becomes the measure's service
     * @param service the unit, where no post answers yet
     */
    public record Draft(
            String title,
            String code,
            @Nullable String owner,
            @Nullable String service,
            Measure.People people,
            List<String> tags,
            Publication publication) {
        public static Draft of(String code, String title) {
            return new Draft(title, code, null, null, Measure.People.OWNER, List.of(), Publication.INTERNAL);
        }

        public Draft ownedBy(@Nullable String post) {
            return new Draft(title, code, post, service, people, tags, publication);
        }

        public Draft tagged(List<String> with) {
            return new Draft(title, code, owner, service, people, with, publication);
        }

        public Draft published(Publication other) {
            return new Draft(title, code, owner, service, people, tags, other);
        }
    }

    /** Enters a measure with its first definition sheet, which applies to all periods. */
    public Checked<String> add(String council, Draft draft, Sheet sheet) {
        var problems = rules.problems(council, "", draft, sheet);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var ref = things.add(KIND, council, card(draft, Thing.Card.of("-", ""), sheet), UNKNOWN)
                .ref();
        store.insert(ref, council, draft);
        store.define(ref, council, ALWAYS, "", sheet);
        return Checked.accepted(ref);
    }

    /** A measure to be entered. */
    public record Fresh(Draft draft, Sheet sheet) {}

    /** Enters many measures at once; all of them or, with every reason, none. @return references in their order */
    public Checked<List<String>> addAll(String council, List<Fresh> fresh) {
        var problems = rules.problems(council, fresh);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var entering = fresh.stream()
                .map(one -> new Things.Entering(card(one.draft(), Thing.Card.of("-", ""), one.sheet()), UNKNOWN))
                .toList();
        var refs = things.addAll(KIND, council, entering);
        store.insertAll(council, refs, fresh);
        return Checked.accepted(refs);
    }

    /** Writes the card anew; the version is the one that the writer had before their eyes. */
    public Checked<Measure> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = rules.problems(before.council(), ref, draft, before.sheet());
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(draft, before.thing().card(), before.sheet()));
        store.update(ref, draft);
        return Checked.accepted(get(ref));
    }

    /**
     * Writes the definition sheet anew from a day on; periods that began earlier keep theirs.
     *
     * @param applies first day of the first period that it applies to; {@link #ALWAYS} corrects it for all
     * @param reason why, in a few words; it stands on the chart where the definition changes
     */
    public Checked<Measure> define(String ref, int version, LocalDate applies, String reason, Sheet sheet) {
        var before = get(ref);
        var problems = rules.problems(before, applies, reason, sheet);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (sheet.equals(before.definitionFor(applies).sheet())) {
            return Checked.accepted(before);
        }
        things.touch(ref, version);
        store.define(ref, before.council(), applies, reason.strip(), sheet);
        return Checked.accepted(get(ref));
    }

    private Thing.Card card(Draft draft, Thing.Card before, Sheet sheet) {
        var owned = draft.owner() == null ? before.ownedBy(draft.service(), null) : posts.owned(before, draft.owner());
        return owned.withTitle(
                        draft.title().strip(),
                        (draft.code() + " " + sheet.words().purpose()).strip())
                .published(draft.publication());
    }

    /** Ends a measure: its past stays, nothing is due any more. @param last its last day; null to take that back */
    public Measure end(String ref, int version, @Nullable LocalDate last) {
        var card = get(ref).thing().card();
        things.change(ref, version, card.dated(card.starts(), card.due(), last));
        return get(ref);
    }

    /** The measure with a reference. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Measure get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Measure> find(String ref) {
        return store.all(List.of(ref)).stream().findFirst();
    }

    /** Measures by reference, in the order asked for; those that the visitor may not see are left out. */
    @Transactional(readOnly = true)
    public Map<String, Measure> all(Collection<String> refs) {
        return Inventory.byRef(refs, store.all(refs));
    }

    /** Every measure of a council that has not ended, by code and title. */
    @Transactional(readOnly = true)
    public List<Measure> of(String council) {
        return list(MeasureFilter.of(council));
    }

    /** The measures that a filter leaves and that have not ended, by code and title. */
    @Transactional(readOnly = true)
    public List<Measure> list(MeasureFilter filter) {
        return store.of(filter, LocalDate.now(clock));
    }

    /** What the service and the posts that a measure names are called, by reference, as far as the visitor may know. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Measure measure) {
        var refs = new ArrayList<>(measure.people().approval());
        Stream.of(
                        measure.thing().owner(),
                        measure.thing().service(),
                        measure.people().entry())
                .flatMap(Stream::ofNullable)
                .forEach(refs::add);
        var names = new HashMap<>(store.named(measure.ref()));
        names.putAll(things.titles(refs));
        return names;
    }

    /** The measures of a council that are worked out from others. */
    @Transactional(readOnly = true)
    public List<Measure> calculated(String council) {
        return store.all(store.calculated(council));
    }

    /** Every set that a council's measures belong to. */
    @Transactional(readOnly = true)
    public List<String> tags(String council) {
        return store.tags(council);
    }

    /** The references of a council's measures by their code in lower case; those without a code by their title. */
    @Transactional(readOnly = true)
    public Map<String, String> byCode(String council) {
        return store.byCode(council);
    }
}
