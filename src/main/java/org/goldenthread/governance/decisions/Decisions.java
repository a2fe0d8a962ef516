package org.goldenthread.governance.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.decisions.KeyTest.Answer;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to decisions: writing one down, changing it, tying it to what it decides, finding those of a council. */
@Component
@Transactional
public class Decisions {
    public static final String KIND = "decision";
    private final Things things;
    private final DecisionStore store;
    private final DecisionRowStore rows;
    private final DecisionRules rules;
    private final Posts posts;
    private final Clock clock;

    Decisions(
            Things things, DecisionStore store, DecisionRowStore rows, DecisionRules rules, Posts posts, Clock clock) {
        this.things = things;
        this.store = store;
        this.rows = rows;
        this.rules = rules;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * What somebody writes down about a decision.
     *
     * @param judged a person's own answer whether it is key, which counts instead of the rule's; absent for the rule's
     * @param judgedWhy its reason
     * @param callable whether it can be called in; only an executive decision can
     * @param notCallable why an executive decision cannot
     */
    public record Draft(
            String title,
            Decision.Taken taken,
            Decision.Words words,
            @Nullable Answer judged,
            String judgedWhy,
            List<String> wards,
            String exempt,
            boolean callable,
            String notCallable,
            Decision.Carrying carrying) {
        public Draft {
            wards = List.copyOf(wards);
        }
    }

    /** Some decisions. @param next goes into the filter of the next page; absent on the last */
    public record Page(List<Decision> rows, @Nullable String next, long total) {}

    /** Writes a decision down. One that can be called in waits for its publication; any other is in force at once. */
    public Checked<Decision> add(String council, Draft draft) {
        var problems = DraftCheck.of(draft, today());
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var state = draft.callable() ? DecisionState.TAKEN : DecisionState.IMPLEMENTABLE;
        var card = card(Thing.Card.of(draft.title().strip(), ""), draft);
        var ref = things.add(KIND, council, card, shown(state, draft)).ref();
        rows.insert(ref, council, draft, key(council, draft), state);
        return Checked.accepted(get(ref));
    }

    /**
     * Writes a decision anew; the version is the one that the writer had before their eyes. What was published keeps
     * its words: they change by reconsideration only.
     */
    public Checked<Decision> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = new ArrayList<>(DraftCheck.of(draft, today()));
        if (before.callIn().published() != null || before.life() == DecisionState.IMPLEMENTED) {
            problems.addAll(DraftCheck.published(before, draft));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(things.get(ref).card(), draft));
        rows.update(ref, draft, key(before.council(), draft));
        if (before.life() == DecisionState.TAKEN && !draft.callable()) {
            rows.stand(ref, DecisionState.IMPLEMENTABLE);
        }
        settle(ref);
        return Checked.accepted(get(ref));
    }

    /** What search finds besides the title: nothing of the words that are not for everybody who sees the card. */
    private Thing.Card card(Thing.Card card, Draft draft) {
        var told = draft.exempt().isEmpty() ? draft.words().wording() : "";
        var dated = card.withTitle(draft.title().strip(), told)
                .dated(draft.taken().day(), draft.carrying().due(), card.ended());
        return posts.owned(dated, draft.carrying().owner());
    }

    private KeyTest key(String council, Draft draft) {
        var rule = rules.on(council, draft.taken().day());
        var judged = draft.judged();
        return judged == null
                ? KeyTest.of(draft.taken().executive(), draft.words().spend(), draft.wards(), rule)
                : new KeyTest(judged, draft.judgedWhy().strip());
    }

    private State shown(DecisionState state, Draft draft) {
        return Shown.of(state, draft.taken().verb(), draft.carrying().due(), today());
    }

    /** Says on the card how the decision stands today. */
    void settle(String ref) {
        var now = get(ref);
        things.setState(
                ref, Shown.of(now.life(), now.taken().verb(), now.carrying().due(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Decision get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Decision> find(String ref) {
        return store.find(ref).map(this::today);
    }

    /** As it stands today: once the call-in period has ended without a call-in, it is in force. */
    private Decision today(Decision one) {
        return Shown.on(one, today());
    }

    @Transactional(readOnly = true)
    public Page list(DecisionFilter filter) {
        var found = new ArrayList<>(
                store.page(filter, today()).stream().map(this::today).toList());
        String next = null;
        if (found.size() > filter.paging().size()) {
            found.removeLast();
            next = found.getLast().ref();
        }
        return new Page(List.copyOf(found), next, store.count(filter, today()));
    }

    @Transactional(readOnly = true)
    public long count(DecisionFilter filter) {
        return store.count(filter, today());
    }

    /** Ties a decision to what it decides. @param effect what it does there, such as "grants an extension" */
    public Checked<String> decides(String ref, String other, String effect) {
        var decision = get(ref);
        var found = things.find(other).filter(one -> one.council().equals(decision.council()));
        if (found.isEmpty() || other.equals(ref)) {
            return Checked.refused("other", "There is nothing with the reference " + other);
        }
        if (effect.length() > 100) {
            return Checked.refused("effect", "Say what it does there, in up to 100 characters");
        }
        things.tie(other, ref, TieKind.DECIDED_BY, "", effect.strip());
        return Checked.accepted(other);
    }

    /** Takes a decision that was entered by mistake out of the record; one that does not hold is set aside instead. */
    public Checked<String> remove(String ref) {
        if (!rows.steps(ref).isEmpty()) {
            return Checked.refused("", ref + " is on its route; set it aside instead");
        }
        get(ref);
        things.remove(ref);
        return Checked.accepted(ref);
    }
}
