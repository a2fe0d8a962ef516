package org.goldenthread.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.Posts;
import org.goldenthread.plan.Workstream.Course;
import org.goldenthread.plan.Workstream.Member;
import org.goldenthread.plan.Workstream.Sort;
import org.goldenthread.plan.Workstream.Wording;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to workstreams and enablers and the people in them. */
@Component
@Transactional
public class Workstreams {
    static final String KIND = "workstream";

    /** What somebody can be in a workstream, in the order in which they are listed. */
    public static final List<String> ROLES =
            List.of("sponsor", "champion", "lead", "lead officer", "trade union representative", "member");

    private final Things things;
    private final WorkstreamStore store;
    private final PlanStore plans;
    private final PlanStates states;
    private final Posts posts;
    private final Clock clock;

    Workstreams(Things things, WorkstreamStore store, PlanStore plans, PlanStates states, Posts posts, Clock clock) {
        this.things = things;
        this.posts = posts;
        this.store = store;
        this.plans = plans;
        this.states = states;
        this.clock = clock;
    }

    /** What somebody writes down about a workstream. */
    public record Draft(
            String plan, String title, @Nullable String owner, String ownerNamed, Wording wording, Course course) {

        public static Draft of(String plan, Sort sort, String title) {
            return new Draft(plan, title, null, "", new Wording(sort, "", 0, "", "", ""), Course.CURRENT);
        }
    }

    /** Which workstreams a list shows; empty words mean "any"; the owner "-" means "nobody". */
    public record Filter(String council, String plan, String sort, String state, String owner, String words) {}

    /** How a list of workstreams is ordered, and which page of it is wanted. */
    public record Paging(
            Order order, boolean descending, @Nullable String after, int size) {}

    /** What a list of workstreams may be ordered by. */
    public enum Order {
        PLAN("w.plan, w.sort, w.position"),
        TITLE("t.title"),
        STATE("t.state"),
        OWNER("coalesce(t.owner, '')");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** A workstream with how many priorities it answers for. */
    public record Row(Workstream workstream, int primaries, int secondaries) {}

    /** One page of a list: the rows, the key of the next page, and how many there are in all. */
    public record Page(List<Row> rows, @Nullable String next, long total) {}

    public Checked<Workstream> add(Draft draft) {
        var problems = check(draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var council = plans.find(draft.plan()).orElseThrow().council();
        var ref = things.add(KIND, council, card(draft, Thing.Card.of("-", "")), state(draft))
                .ref();
        store.insert(ref, council, draft);
        if (draft.wording().sort() == Sort.ENABLER) {
            things.tie(draft.plan(), ref, TieKind.UNDERPINNED_BY);
        }
        states.planChanged(draft.plan());
        return Checked.accepted(get(ref));
    }

    /** Writes a workstream anew; the version is the one that the writer had before their eyes. */
    public Checked<Workstream> change(String ref, int version, Draft draft) {
        var problems = check(draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(draft, things.get(ref).card()));
        store.update(ref, draft);
        things.setState(ref, state(draft));
        states.settleAbove(List.of(ref));
        states.planChanged(draft.plan());
        return Checked.accepted(get(ref));
    }

    private Thing.Card card(Draft draft, Thing.Card before) {
        var ended = draft.course().standing() == Workstream.Standing.CLOSED
                ? draft.course().since()
                : null;
        return posts.owned(before, draft.owner())
                .withTitle(draft.title().strip(), draft.wording().scope())
                .dated(before.starts(), before.due(), ended);
    }

    private static org.goldenthread.vocabulary.State state(Draft draft) {
        return Workstream.state(draft.owner() != null || !draft.ownerNamed().isBlank(), draft.course());
    }

    private List<Problem> check(Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter a name, up to 300 characters"));
        }
        if (plans.find(draft.plan()).isEmpty()) {
            problems.add(new Problem("plan", "Choose a plan"));
        }
        if (draft.wording().code().length() > 20) {
            problems.add(new Problem("code", "A code has up to 20 characters"));
        }
        if (draft.course().standing() != Workstream.Standing.CURRENT
                && draft.course().since() == null) {
            problems.add(new Problem("since", "Enter the day since when it is no longer current"));
        }
        if (!draft.course().health().isEmpty()
                && draft.course().healthReason().isBlank()
                && !draft.course().health().equals("good")) {
            problems.add(new Problem("healthReason", "Say why its health is judged so"));
        }
        return problems;
    }

    /** Takes a workstream out of the record; refused while it answers for anything. */
    public Checked<String> remove(String ref) {
        var workstream = get(ref);
        var standing = things.tiedTo(ref).stream()
                .filter(tied -> tied.tie().kind() != TieKind.UNDERPINNED_BY)
                .toList();
        if (!standing.isEmpty()) {
            var first = standing.getFirst();
            return Checked.refused(
                    "",
                    "%s %s %s; cut that tie first"
                            .formatted(ref, first.words(), first.other().ref()));
        }
        things.remove(ref);
        states.planChanged(workstream.plan());
        return Checked.accepted(ref);
    }

    public Checked<Member> addMember(String ref, Member member) {
        if (!ROLES.contains(member.role())) {
            return Checked.refused("role", "Choose what this person is in the workstream");
        }
        if (member.post() == null && member.name().isBlank()) {
            return Checked.refused("name", "Choose a post, or say in words who it is");
        }
        if (member.name().length() > 200) {
            return Checked.refused("name", "Up to 200 characters");
        }
        store.addMember(ref, things.get(ref).council(), member);
        return Checked.accepted(member);
    }

    /** A member has left; the record keeps that they were there. */
    public void endMember(String ref, long member) {
        store.endMember(ref, member, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public Workstream get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Workstream> find(String ref) {
        return store.find(ref);
    }

    /** The workstreams of a plan in its order, then its enablers. */
    @Transactional(readOnly = true)
    public List<Workstream> inPlan(String plan) {
        return store.inPlan(plan);
    }

    @Transactional(readOnly = true)
    public List<Member> members(String ref) {
        return store.members(ref);
    }

    @Transactional(readOnly = true)
    public Page list(Filter filter, Paging paging) {
        var found = new ArrayList<>(store.page(filter, paging));
        String next = null;
        if (found.size() > paging.size()) {
            found.removeLast();
            next = found.getLast().workstream().ref();
        }
        return new Page(List.copyOf(found), next, store.count(filter));
    }

    /** Those whose name, code or alias is like the given words; the plan may be empty for all. */
    @Transactional(readOnly = true)
    public List<Workstream> alike(String council, String plan, String title) {
        return store.alike(council, plan, title);
    }
}
