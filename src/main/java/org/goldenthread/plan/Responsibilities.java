package org.goldenthread.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.plan.Matrix.Column;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Matrix.Row;
import org.goldenthread.plan.Remits.Orphan;
import org.goldenthread.plan.Remits.Why;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to who answers for what, and who contributes to what. */
@Component
@Transactional
public class Responsibilities {
    private final Things things;
    private final PlanStore plans;
    private final PriorityStore priorities;
    private final WorkstreamStore workstreams;
    private final RemitStore store;
    private final Clock clock;

    Responsibilities(
            Things things,
            PlanStore plans,
            PriorityStore priorities,
            WorkstreamStore workstreams,
            RemitStore store,
            Clock clock) {
        this.things = things;
        this.plans = plans;
        this.priorities = priorities;
        this.workstreams = workstreams;
        this.store = store;
        this.clock = clock;
    }

    /** The responsibility matrix of a plan. */
    @Transactional(readOnly = true)
    public Matrix matrix(String plan) {
        var marks = marks(plan, TieKind.DELIVERED_BY);
        var marked = new HashSet<String>();
        marks.values().forEach(row -> marked.addAll(row.keySet()));
        var columns = workstreams.inPlan(plan).stream()
                .filter(workstream -> !workstream.isEnabler())
                .filter(workstream -> workstream.isRunning() || marked.contains(workstream.ref()))
                .map(workstream -> new Column(workstream.ref(), workstream.title()))
                .toList();
        var orphans = store.orphans(plan).stream()
                .filter(orphan -> orphan.home() == null)
                .map(Orphan::title)
                .toList();
        return new Matrix(rows(plan, marks, store.leads(plan)), columns, orphans);
    }

    /** Which of the units that stand across contribute to the priorities of a plan, and how. */
    @Transactional(readOnly = true)
    public Matrix contributions(String plan, List<Column> units) {
        return new Matrix(rows(plan, marks(plan, TieKind.CONTRIBUTED_TO_BY), Map.of()), units, List.of());
    }

    private Map<String, Map<String, Mark>> marks(String plan, TieKind kind) {
        var marks = new HashMap<String, Map<String, Mark>>();
        store.marks(plan, kind)
                .forEach(tied -> marks.computeIfAbsent(tied.upper(), ref -> new HashMap<>())
                        .merge(tied.lower(), tied.mark(), (one, other) -> one == Mark.PRIMARY ? one : other));
        return marks;
    }

    private List<Row> rows(String plan, Map<String, Map<String, Mark>> marks, Map<String, String> leads) {
        var answered = plans.find(plan).orElseThrow(() -> new NotHere(plan)).levels().stream()
                .filter(Plan.Level::answered)
                .map(Plan.Level::position)
                .collect(Collectors.toSet());
        return priorities.inPlan(plan).stream()
                .filter(priority -> answered.contains(priority.at().level()) || marks.containsKey(priority.ref()))
                .map(priority -> new Row(
                        priority.ref(),
                        priority.name(),
                        priority.title(),
                        marks.getOrDefault(priority.ref(), Map.of()),
                        leads.get(priority.ref())))
                .toList();
    }

    /**
     * Writes new answers into the matrix, each with its reason and day; the old ones are kept as transfers. Refused as
     * a whole where somebody else gave another answer in the meantime, so that neither is lost.
     *
     * @return how many answers changed
     */
    public Checked<Integer> change(String plan, List<CellChange> wanted, Why why) {
        var changes = wanted.stream().filter(CellChange::changes).toList();
        var problems = why.problems(LocalDate.now(clock));
        if (changes.isEmpty()) {
            problems.add(Problem.of("Nothing was changed in the matrix"));
        }
        plans.lock(plan);
        var matrix = matrix(plan);
        changes.forEach(change -> check(change, matrix, problems));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var council = plans.find(plan).orElseThrow().council();
        changes.stream()
                .collect(Collectors.groupingBy(CellChange::row))
                .forEach((row, ofRow) -> CellChange.transfers(ofRow, why)
                        .forEach(transfer -> store.addTransfer(plan, council, transfer)));
        changes.forEach(change -> write(change, TieKind.DELIVERED_BY));
        return Checked.accepted(changes.size());
    }

    private static void check(CellChange change, Matrix matrix, List<Problem> problems) {
        var row = matrix.row(change.row());
        var column = matrix.columns().stream()
                .filter(one -> one.ref().equals(change.column()))
                .findFirst();
        if (row.isEmpty() || column.isEmpty()) {
            problems.add(Problem.of("%s and %s do not meet in this matrix".formatted(change.row(), change.column())));
        } else if (row.get().mark(change.column()) != change.was()) {
            problems.add(new Problem(
                    "matrix",
                    "Somebody else was faster: %s with %s is now “%s”; you saw “%s” and want “%s”"
                            .formatted(
                                    row.get().code(),
                                    column.get().title(),
                                    row.get().mark(change.column()).words(),
                                    change.was().words(),
                                    change.now().words())));
        }
    }

    /** Writes who contributes to what; the trail keeps what was there before. */
    public Checked<Integer> contribute(String plan, List<CellChange> wanted) {
        var changes = wanted.stream().filter(CellChange::changes).toList();
        var problems = new ArrayList<Problem>();
        if (changes.isEmpty()) {
            problems.add(Problem.of("Nothing was changed"));
        }
        var units = things.cards(changes.stream().map(CellChange::column).toList());
        var council = plans.find(plan).orElseThrow(() -> new NotHere(plan)).council();
        for (var change : changes) {
            var unit = units.get(change.column());
            var priority = priorities.find(change.row());
            if (unit == null
                    || !unit.council().equals(council)
                    || priority.isEmpty()
                    || !priority.get().plan().equals(plan)) {
                problems.add(Problem.of("%s and %s do not meet here".formatted(change.row(), change.column())));
            }
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        changes.forEach(change -> write(change, TieKind.CONTRIBUTED_TO_BY));
        return Checked.accepted(changes.size());
    }

    private void write(CellChange change, TieKind kind) {
        if (change.now() != Mark.NONE) {
            var role = kind == TieKind.CONTRIBUTED_TO_BY && change.now() == Mark.SECONDARY
                    ? "supporting"
                    : change.now().role();
            things.tie(change.row(), change.column(), kind, role, "");
            return;
        }
        things.ties(List.of(change.row())).stream()
                .filter(tie -> tie.kind() == kind && tie.lower().equals(change.column()))
                .forEach(tie -> things.cut(tie.id()));
    }
}
