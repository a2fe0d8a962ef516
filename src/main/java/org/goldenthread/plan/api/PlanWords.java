package org.goldenthread.plan.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.goldenthread.plan.Matrix;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Workstreams;
import org.jspecify.annotations.Nullable;

/** How a plan is said to other programs. */
final class PlanWords {
    private PlanWords() {}

    /** A plan. @param levels what its hierarchy is called, from the top down */
    record Whole(
            String ref, String title, String state, String tone, List<String> levels, int priorities, String page) {}

    /** Something the plan has chosen. @param ownerNamed the owner in the paper's words, while no post is tied */
    record Chosen(
            String ref,
            String plan,
            String code,
            String title,
            int level,
            @Nullable String parent,
            String term,
            @Nullable Integer rank,
            String state,
            String tone,
            @Nullable String owner,
            String ownerNamed,
            String page) {}

    /** A workstream or an enabler. @param primaries how many priorities it has the primary remit for */
    record Stream(
            String ref,
            String plan,
            String code,
            String title,
            String sort,
            String scope,
            String standing,
            String state,
            String tone,
            @Nullable String owner,
            String ownerNamed,
            int primaries,
            int secondaries,
            String page) {}

    /** A mark of the matrix. @param role "primary" or "secondary"; @param lead whether it leads a joint remit */
    record Remit(
            String plan,
            String priority,
            String priorityTitle,
            String workstream,
            String workstreamTitle,
            String role,
            boolean lead) {}

    static Whole of(Plan plan) {
        return new Whole(
                plan.ref(),
                plan.title(),
                plan.state().words(),
                plan.state().tone().code(),
                plan.levels().stream().map(Plan.Level::name).toList(),
                plan.priorities(),
                "/plan?plan=" + plan.ref());
    }

    static Chosen of(Priority priority) {
        return new Chosen(
                priority.ref(),
                priority.plan(),
                priority.at().code(),
                priority.title(),
                priority.at().level(),
                priority.at().parent(),
                priority.at().term().code(),
                priority.rank().place(),
                priority.state().words(),
                priority.state().tone().code(),
                priority.owner(),
                priority.ownerNamed(),
                "/plan/priorities/" + priority.ref());
    }

    static Stream of(Workstreams.Row row) {
        var one = row.workstream();
        return new Stream(
                one.ref(),
                one.plan(),
                one.wording().code(),
                one.title(),
                one.wording().sort().code(),
                one.wording().scope(),
                one.course().standing().code(),
                one.state().words(),
                one.state().tone().code(),
                one.owner(),
                one.ownerNamed(),
                row.primaries(),
                row.secondaries(),
                "/plan/workstreams/" + one.ref());
    }

    static List<Remit> of(String plan, Matrix matrix) {
        var titles = new HashMap<String, String>();
        matrix.columns().forEach(column -> titles.put(column.ref(), column.title()));
        var remits = new ArrayList<Remit>();
        for (var row : matrix.rows()) {
            for (var column : matrix.columns()) {
                if (row.mark(column.ref()) != Mark.NONE) {
                    remits.add(new Remit(
                            plan,
                            row.ref(),
                            row.title(),
                            column.ref(),
                            titles.getOrDefault(column.ref(), column.ref()),
                            row.mark(column.ref()).role(),
                            column.ref().equals(row.lead())));
                }
            }
        }
        return remits;
    }
}
