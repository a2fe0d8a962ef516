package org.goldenthread.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.plan.Matrix;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plan.Version;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.web.matrix.MatrixView;
import org.goldenthread.vocabulary.State;

/**
 * The hierarchy of a plan as its first page shows it.
 *
 * @param lines the hierarchy from the top down, each line with its depth
 * @param left how many stand in the plan beyond those shown
 * @param states how many priorities are in which state
 */
public record Overview(
        Plan plan, List<Line> lines, int left, Map<State, Long> states, List<Version> versions, Matrix matrix) {
    private static final int MOST = 500;

    /** One line of the hierarchy. */
    public record Line(Priority priority, String level, int depth, int below, String answers) {}

    static Overview of(Plan plan, List<Priority> all, Matrix matrix, List<Version> versions) {
        Map<String, List<Priority>> below = new HashMap<>();
        all.forEach(one -> below.computeIfAbsent(String.valueOf(one.at().parent()), key -> new ArrayList<>())
                .add(one));
        var rows = matrix.rows().stream().collect(Collectors.toMap(Matrix.Row::ref, row -> row));
        var lines = new ArrayList<Line>();
        below.getOrDefault("null", List.of()).forEach(top -> add(lines, top, 0, new Walk(plan, below, rows, matrix)));
        var states = all.stream()
                .filter(one -> rows.containsKey(one.ref()))
                .collect(Collectors.groupingBy(Priority::state, Collectors.counting()));
        return new Overview(plan, lines, all.size() - lines.size(), states, versions, matrix);
    }

    private record Walk(Plan plan, Map<String, List<Priority>> below, Map<String, Matrix.Row> rows, Matrix matrix) {}

    private static void add(List<Line> lines, Priority one, int depth, Walk walk) {
        if (lines.size() >= MOST) {
            return;
        }
        var under = walk.below().getOrDefault(one.ref(), List.of());
        var row = walk.rows().get(one.ref());
        var answers = row == null ? "" : walk.matrix().named(row, Matrix.Mark.PRIMARY);
        lines.add(new Line(one, walk.plan().levelName(one.at().level()), depth, under.size(), answers));
        under.forEach(next -> add(lines, next, depth + 1, walk));
    }

    /** The states with their counts, what is worst first. */
    public List<Map.Entry<State, Long>> counted() {
        return states.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<State, Long> entry) -> order(entry.getKey()))
                        .thenComparing(entry -> -entry.getValue()))
                .toList();
    }

    private static int order(State state) {
        return switch (state.tone()) {
            case BAD -> 0;
            case WARNING -> 1;
            case GOOD -> 2;
            case DONE -> 3;
            case NONE -> 4;
        };
    }

    /** The page's first sentences: what it is, how many stand in it, how they do, whether it is approved. */
    public String lede() {
        var priorities = MatrixView.counted(matrix.rows().size(), "priority", "priorities");
        var streams = MatrixView.counted(matrix.columns().size(), "workstream", "workstreams");
        var doing = counted().stream()
                .limit(3)
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .toList();
        return "%s and %s%s. %s"
                .formatted(priorities, streams, doing.isEmpty() ? "" : ": " + Matrix.and(doing), approved());
    }

    private String approved() {
        return versions.stream()
                .filter(version -> version.standing() == Plan.Standing.APPROVED)
                .findFirst()
                .map(version -> "Version %d was approved by %s on %s."
                        .formatted(
                                version.number(),
                                version.approval().body(),
                                org.goldenthread.site.list.Cell.day(
                                                version.approval().decided())
                                        .words()))
                .orElse("No version of it has been approved yet.");
    }
}
