package org.goldenthread.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.Posts;
import org.goldenthread.plan.Priority.Term;
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

/** The door to priorities on every level of every plan. */
@Component
@Transactional
public class Priorities {
    static final String KIND = "priority";
    private static final State NEW = new State("new", Tone.NONE);
    private final Things things;
    private final PriorityStore store;
    private final PlanStore plans;
    private final PlanStates states;
    private final Posts posts;

    Priorities(Things things, PriorityStore store, PlanStore plans, PlanStates states, Posts posts) {
        this.things = things;
        this.posts = posts;
        this.store = store;
        this.plans = plans;
        this.states = states;
    }

    /**
     * What somebody writes down about a priority.
     *
     * @param parent what it serves, on a level above; absent at the top
     * @param owner the post that answers for it
     * @param ownerNamed the owner in words, where no post is tied
     */
    public record Draft(
            String plan,
            int level,
            @Nullable String parent,
            String code,
            Term term,
            String title,
            String text,
            @Nullable String owner,
            String ownerNamed) {

        public static Draft of(String plan, int level, String title) {
            return new Draft(plan, level, null, "", Term.OPEN, title, "", null, "");
        }
    }

    /** Which priorities a list shows; empty words and 0 mean "any"; the owner "-" means "nobody". */
    public record Filter(
            String council, String plan, int level, String workstream, String state, String owner, String words) {
        public static Filter of(String council, String plan) {
            return new Filter(council, plan, 0, "", "", "", "");
        }
    }

    /** How a list of priorities is ordered, and which page of it is wanted. */
    public record Paging(
            Order order, boolean descending, @Nullable String after, int size) {}

    /** What a list of priorities may be ordered by. */
    public enum Order {
        PLAN("p.plan, p.level, p.position"),
        CODE("p.code"),
        TITLE("t.title"),
        STATE("t.state"),
        RANK("coalesce(p.rank, 1000000)"),
        OWNER("coalesce(t.owner, '')"),
        CHANGED("t.changed");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** One page of a list: the rows, the key of the next page, and how many there are in all. */
    public record Page(List<Priority> rows, @Nullable String next, long total) {}

    /** Takes a new priority into a plan, at the end of its level. */
    public Checked<Priority> add(Draft draft) {
        var problems = check(draft, "");
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var council = plan(draft.plan()).council();
        var card = posts.owned(Thing.Card.of(draft.title().strip(), draft.text().strip()), draft.owner());
        var ref = things.add(KIND, council, card, NEW).ref();
        store.insert(ref, council, draft);
        hang(ref, draft);
        states.settle(ref);
        states.planChanged(draft.plan());
        return Checked.accepted(get(ref));
    }

    /** Writes a priority anew; the version is the one that the writer had before their eyes. */
    public Checked<Priority> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = check(draft, ref);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = things.get(ref)
                .card()
                .withTitle(draft.title().strip(), draft.text().strip());
        things.change(ref, version, posts.owned(card, draft.owner()));
        store.update(ref, draft);
        if (!Objects.equals(before.at().parent(), draft.parent())) {
            unhang(before);
            hang(ref, draft);
        }
        states.settle(ref);
        Optional.ofNullable(before.at().parent()).ifPresent(states::settle);
        states.planChanged(before.plan());
        return Checked.accepted(get(ref));
    }

    /** Takes a priority out of the record; refused while others serve it or workstreams answer for it. */
    public Checked<String> remove(String ref) {
        var priority = get(ref);
        var standing = things.tiedTo(ref).stream()
                .filter(tied -> !tied.other().ref().equals(priority.plan())
                        && !tied.other().ref().equals(priority.at().parent()))
                .toList();
        if (!standing.isEmpty()) {
            var first = standing.getFirst();
            return Checked.refused(
                    "",
                    "%s %s %s; cut that tie first"
                            .formatted(ref, first.words(), first.other().ref()));
        }
        things.remove(ref);
        if (priority.rank().place() != null) {
            store.closeGap(priority.plan(), priority.rank().place());
        }
        Optional.ofNullable(priority.at().parent()).ifPresent(states::settle);
        states.planChanged(priority.plan());
        return Checked.accepted(ref);
    }

    private List<Problem> check(Draft draft, String ref) {
        var problems = new ArrayList<Problem>();
        var plan = plans.find(draft.plan());
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter a title, up to 300 characters"));
        }
        if (draft.code().length() > 20) {
            problems.add(new Problem("code", "A code has up to 20 characters"));
        }
        if (plan.isEmpty()) {
            problems.add(new Problem("plan", "Choose a plan"));
        } else if (plan.get().level(draft.level()).isEmpty()) {
            problems.add(new Problem("level", "Choose one of the plan's levels"));
        }
        if (draft.parent() != null) {
            checkParent(draft, draft.parent(), ref).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<Problem> checkParent(Draft draft, String parent, String ref) {
        var upper = store.find(parent);
        if (upper.isEmpty() || !upper.get().plan().equals(draft.plan())) {
            return Optional.of(new Problem("parent", "Choose something of the same plan that this serves"));
        }
        if (upper.get().at().level() >= draft.level() || store.isAbove(ref, parent)) {
            return Optional.of(new Problem("parent", "What this serves must stand on a level above it"));
        }
        return Optional.empty();
    }

    /** The picture of the thread shows what serves what; at the top that is the plan itself. */
    private void hang(String ref, Draft draft) {
        things.tie(draft.parent() == null ? draft.plan() : draft.parent(), ref, TieKind.SERVED_BY);
    }

    private void unhang(Priority before) {
        var upper = before.at().parent() == null ? before.plan() : before.at().parent();
        things.ties(List.of(before.ref())).stream()
                .filter(tie -> tie.kind() == TieKind.SERVED_BY && tie.upper().equals(upper))
                .forEach(tie -> things.cut(tie.id()));
    }

    private Plan plan(String ref) {
        return plans.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Priority get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Priority> find(String ref) {
        return store.find(ref);
    }

    /** Everything in a plan, level by level, in the plan's own order. */
    @Transactional(readOnly = true)
    public List<Priority> inPlan(String plan) {
        return store.inPlan(plan);
    }

    /** What is ranked in a plan, the most pressing first. */
    @Transactional(readOnly = true)
    public List<Priority> ranked(String plan) {
        return store.ranked(plan);
    }

    /** What serves a priority directly. */
    @Transactional(readOnly = true)
    public List<Priority> below(String ref) {
        return store.below(ref);
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

    /** The posts that own priorities, as references. */
    @Transactional(readOnly = true)
    public List<String> owners(String council) {
        return store.owners(council);
    }

    /** Those whose code or title is like the given ones; the plan may be empty for all. */
    @Transactional(readOnly = true)
    public List<Priority> alike(String council, String plan, String code, String title) {
        return store.alike(council, plan, code, title);
    }
}
