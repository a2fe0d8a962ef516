package org.goldenthread.governance.forward;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.Paging;
import org.goldenthread.governance.decisions.DecisionRules;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the forward plan: what is to be decided, and what became of it. */
@Component
@Transactional
public class ForwardPlan {
    public static final String KIND = "planned";
    private final PlannedStore store;
    private final PlannedListStore lists;
    private final Things things;
    private final Posts posts;
    private final DecisionRules rules;
    private final Decisions decisions;
    private final Clock clock;

    ForwardPlan(
            PlannedStore store,
            PlannedListStore lists,
            Things things,
            Posts posts,
            DecisionRules rules,
            Decisions decisions,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.things = things;
        this.posts = posts;
        this.rules = rules;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What somebody writes down about a decision that is to be taken. @param owner the lead post */
    public record Draft(
            String title, Planned.What what, @Nullable String owner) {}

    /** Enters it into the plan; the next edition announces it. */
    public Checked<Planned> add(String council, Draft draft) {
        var problems = check(draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var ref = things.add(KIND, council, card(Thing.Card.of("", ""), draft), new State("planned", Tone.NONE))
                .ref();
        store.insert(ref, council, draft.what(), key(council, draft.what()));
        settle(ref);
        return Checked.accepted(get(ref));
    }

    /** Writes an entry anew; the version is the one that the writer had before their eyes. */
    public Checked<Planned> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = check(draft);
        if (!before.open()) {
            problems.add(
                    new Problem("", ref + " is " + before.state(today()).words() + " and does not change any more"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(things.get(ref).card(), draft));
        store.update(ref, draft.what(), key(before.council(), draft.what()));
        settle(ref);
        return Checked.accepted(get(ref));
    }

    private Thing.Card card(Thing.Card card, Draft draft) {
        var named = card.withTitle(draft.title().strip(), draft.what().summary())
                .dated(null, draft.what().day(), card.ended());
        return posts.owned(named, draft.owner());
    }

    private KeyTest key(String council, Planned.What what) {
        return KeyTest.of(what.executive(), what.spend(), what.wards(), rules.on(council, today()));
    }

    private static ArrayList<Problem> check(Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Say what is to be decided, up to 300 characters"));
        }
        if (draft.what().body() == null && draft.what().named().isBlank()) {
            problems.add(new Problem("body", "Say who is to decide"));
        }
        if (draft.what().named().length() > 200) {
            problems.add(new Problem("named", "A name has up to 200 characters"));
        }
        if (draft.what().exempt().length() > 300) {
            problems.add(new Problem("exempt", "Name the paragraph in up to 300 characters"));
        }
        return problems;
    }

    /** Takes it by general exception or special urgency, where its notice is too short. */
    public Checked<Planned> except(String ref, int version, Planned.Exception route) {
        var before = get(ref);
        var problems = new ArrayList<Problem>();
        var rule = rules.on(before.council(), today());
        if (!before.open()) {
            problems.add(
                    new Problem("sort", ref + " is " + before.state(today()).words()));
        }
        if (before.notice().enough()) {
            problems.add(new Problem(
                    "sort", "Its notice is long enough: " + before.notice().words()));
        }
        if (route.sort() != Planned.Exception.Sort.NONE) {
            lacks(problems, route.why(), "why", "Say why it cannot wait for the full notice");
            var who = route.sort() == Planned.Exception.Sort.GENERAL_EXCEPTION ? rule.informs() : rule.agrees();
            var verb = route.sort() == Planned.Exception.Sort.GENERAL_EXCEPTION ? "was told" : "agreed";
            lacks(problems, route.agreed(), "agreed", "Say who " + verb + ": " + who);
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        store.route(ref, route.day() == null ? dated(route) : route);
        settle(ref);
        return Checked.accepted(get(ref));
    }

    private Planned.Exception dated(Planned.Exception route) {
        return route.sort() == Planned.Exception.Sort.NONE
                ? Planned.Exception.NONE
                : new Planned.Exception(route.sort(), route.why(), route.agreed(), today());
    }

    private static void lacks(List<Problem> problems, String words, String place, String message) {
        if (words.strip().length() < 3) {
            problems.add(new Problem(place, message));
        }
    }

    /** Says which decision became of it. */
    public Checked<Planned> decided(String ref, String decision) {
        var before = get(ref);
        var found = decisions.find(decision).filter(one -> one.council().equals(before.council()));
        if (found.isEmpty()) {
            return Checked.refused("decision", "There is no decision with the reference " + decision);
        }
        if (!before.open()) {
            return Checked.refused(
                    "decision", ref + " is " + before.state(today()).words());
        }
        store.decided(ref, decision);
        things.tie(ref, decision, TieKind.BROUGHT);
        settle(ref);
        return Checked.accepted(get(ref));
    }

    /** It is not to be decided any more. */
    public Checked<Planned> withdraw(String ref, String why) {
        if (why.strip().length() < 3) {
            return Checked.refused("why", "Say why it is withdrawn");
        }
        if (!get(ref).open()) {
            return Checked.refused("why", ref + " is " + get(ref).state(today()).words());
        }
        store.withdraw(ref, why.strip());
        settle(ref);
        return Checked.accepted(get(ref));
    }

    /** Says on the card how the entry stands today. */
    void settle(String ref) {
        things.setState(ref, get(ref).state(today()));
    }

    /** Brings the cards of a council up to today. */
    public void settleAll(String council) {
        things.setStates(
                council,
                all(council).stream()
                        .filter(Planned::open)
                        .collect(Collectors.toMap(Planned::ref, one -> one.state(today()))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The notice that the council's rule asks for: of key decisions, and of what is heard in private. */
    private Planned withNotice(Planned one) {
        boolean asked = one.what().executive()
                && (one.key().answer() != KeyTest.Answer.NO
                        || !one.what().exempt().isEmpty());
        int needed = asked ? rules.on(one.council(), today()).noticeDays() : 0;
        return new Planned(
                one.ref(),
                one.version(),
                one.council(),
                one.title(),
                one.what(),
                one.key(),
                one.owner(),
                one.route(),
                new ForwardNotice(one.notice().given(), one.what().day(), needed),
                one.decision(),
                one.withdrawn());
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Planned get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Planned> find(String ref) {
        return store.find(ref).map(this::withNotice);
    }

    /** All of a council by their earliest day, what is over as well. */
    @Transactional(readOnly = true)
    public List<Planned> all(String council) {
        return store.all(council).stream().map(this::withNotice).toList();
    }

    /** Some entries, by page. */
    @Transactional(readOnly = true)
    public Paging.Page<Planned> list(PlannedFilter filter) {
        int notice = rules.on(filter.council(), today()).noticeDays();
        var found = lists.page(filter, today(), notice).stream()
                .map(this::withNotice)
                .toList();
        return filter.paging().page(found, Planned::ref, lists.count(filter, today(), notice));
    }

    /** The entries that led to a decision. */
    @Transactional(readOnly = true)
    public List<Planned> leadingTo(String decision) {
        return store.leadingTo(decision).stream().map(this::withNotice).toList();
    }
}
