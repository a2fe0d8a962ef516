package org.goldenthread.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.plan.Plan.Level;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to plans, their versions and the decisions that approved them. */
@Component
@Transactional
public class Plans {
    public static final String KIND = "plan";
    private final Things things;
    private final PlanStore store;
    private final PlanStates states;

    Plans(Things things, PlanStore store, PlanStates states) {
        this.things = things;
        this.store = store;
        this.states = states;
    }

    /** What somebody writes down about a plan; levels without a name are left out. */
    public record Draft(
            String title,
            String summary,
            Plan.Wording wording,
            @Nullable String owner,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            List<Level> levels) {

        public static Draft named(String title) {
            return new Draft(title, "", new Plan.Wording("", ""), null, null, null, Plan.USUAL_LEVELS);
        }
    }

    public Checked<Plan> add(String council, Draft draft) {
        var problems = check(draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var ref = things.add(KIND, council, card(draft, Thing.Card.of("-", "")), Plan.DRAFT)
                .ref();
        store.insert(ref, council, draft.wording());
        draft.levels().forEach(level -> store.putLevel(ref, council, level));
        return Checked.accepted(get(ref));
    }

    /** Writes a plan anew; the version is the one that the writer had before their eyes. */
    public Checked<Plan> change(String ref, int version, Draft draft) {
        var problems = check(draft);
        var kept = draft.levels().stream().map(Level::position).toList();
        store.levelsInUse(ref, kept)
                .forEach(level -> problems.add(
                        new Problem("levels", "Something stands on the level “%s”; it keeps a name".formatted(level))));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var before = get(ref);
        things.change(ref, version, card(draft, things.get(ref).card()));
        store.update(ref, draft.wording());
        draft.levels().forEach(level -> store.putLevel(ref, before.council(), level));
        store.keepLevels(ref, kept);
        if (before.state().equals(Plan.APPROVED)) {
            things.setState(ref, Plan.CHANGED);
        }
        return Checked.accepted(get(ref));
    }

    private static Thing.Card card(Draft draft, Thing.Card before) {
        return before.withTitle(draft.title().strip(), draft.summary().strip())
                .ownedBy(before.service(), draft.owner())
                .dated(draft.starts(), draft.due(), before.ended());
    }

    private static List<Problem> check(Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter the plan's title, up to 300 characters"));
        }
        if (draft.levels().isEmpty()) {
            problems.add(new Problem("levels", "A plan has at least one level"));
        } else if (draft.levels().stream().noneMatch(Level::answered)) {
            problems.add(new Problem("levels", "Say at which level workstreams answer: these are the matrix's rows"));
        }
        if (draft.starts() != null && draft.due() != null && draft.due().isBefore(draft.starts())) {
            problems.add(new Problem("due", "The plan ends before it starts"));
        }
        return problems;
    }

    /** Takes a plan out of the record; refused once something stands in it or a version was approved. */
    public Checked<String> remove(String ref) {
        if (store.holdsWork(ref)) {
            return Checked.refused("", "Things stand in this plan, or a version of it was approved; it stays");
        }
        things.ties(List.of(ref)).stream()
                .filter(tie -> tie.kind() == TieKind.SERVED_BY)
                .forEach(tie -> things.cut(tie.id()));
        things.remove(ref);
        return Checked.accepted(ref);
    }

    /** The plan that a paper brought, made with the first thing that was accepted from it. */
    public Plan ofPaper(String council, long paper, String title) {
        var known = store.ofPaper(council, paper).flatMap(store::find);
        if (known.isPresent()) {
            return known.get();
        }
        var named = title.isBlank() ? "Plan of paper " + paper : title.strip();
        var like = store.all(council).stream()
                .filter(plan -> plan.title().equalsIgnoreCase(named))
                .findFirst();
        var plan = like.isPresent() ? like.get() : accepted(add(council, Draft.named(clip(named))));
        store.rememberPaper(plan.ref(), council, paper);
        return plan;
    }

    private static String clip(String title) {
        return title.length() > 300 ? title.substring(0, 300) : title;
    }

    private static Plan accepted(Checked<Plan> checked) {
        return switch (checked) {
            case Checked.Accepted<Plan>(Plan plan) -> plan;
            case Checked.Refused<Plan> refused ->
                throw new IllegalStateException(refused.problems().toString());
        };
    }

    @Transactional(readOnly = true)
    public Plan get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    /** The level of a plan on which the services stand that it ranks; workstreams do not answer for them. */
    public int rankedLevel(String ref) {
        return store.levelBeside(ref, get(ref).council(), "Ranked service");
    }

    /** A council's plans, the one that counts first. */
    @Transactional(readOnly = true)
    public List<Plan> all(String council) {
        return store.all(council);
    }

    /** The plan asked for, or the one that counts; empty where a council has none. */
    @Transactional(readOnly = true)
    public Optional<Plan> current(String council, String wanted) {
        var plans = store.all(council);
        return plans.stream()
                .filter(plan -> plan.ref().equals(wanted))
                .findFirst()
                .or(() -> wanted.isEmpty() ? plans.stream().findFirst() : Optional.empty());
    }

    /** The papers that the plan was made from, by number. */
    @Transactional(readOnly = true)
    public List<Long> papers(String ref) {
        return store.papers(ref);
    }

    /** Something in the plan changed; an approved plan is then no longer what was approved. */
    public void changed(String ref) {
        states.planChanged(ref);
    }

    /** From here to the end of the transaction nobody else writes into the matrix or the ranks of this plan. */
    public void lock(String ref) {
        store.lock(ref);
    }
}
