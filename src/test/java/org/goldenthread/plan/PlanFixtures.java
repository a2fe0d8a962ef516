package org.goldenthread.plan;

import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Priority.Term;
import org.goldenthread.plan.Remits.Why;
import org.springframework.context.ApplicationContext;

/** A plan to start tests from: fourteen priorities, five workstreams, sixteen primary answers and seven secondary. */
public final class PlanFixtures {
    public static final Why WHY = new Why("as the council agreed", LocalDate.of(2026, 4, 30), "Council");
    private static final String GRID = """
            IP1 ....P
            IP2 P.S.S
            IP3 ..P.P
            IP4 .S.SP
            IP5 ....P
            IP6 ....P
            IP7 ..P.S
            IP8 ..P..
            IP9 ..P.S
            IP10 .P.P.
            IP11 ..P..
            MP1 .P.S.
            MP2 ....P
            MP3 ....P
            """;

    private final Plans plans;
    private final Priorities priorities;
    private final Workstreams workstreams;
    private final Responsibilities responsibilities;

    private PlanFixtures(ApplicationContext product) {
        plans = product.getBean(Plans.class);
        priorities = product.getBean(Priorities.class);
        workstreams = product.getBean(Workstreams.class);
        responsibilities = product.getBean(Responsibilities.class);
    }

    public static PlanFixtures of(ApplicationContext product) {
        return new PlanFixtures(product);
    }

    /** Makes an empty plan. */
    public Plan plan(String council, String title) {
        return got(plans.add(council, Plans.Draft.named(title)));
    }

    /** Makes priorities with these titles on the answered level. */
    public List<Priority> priorities(Plan plan, String... titles) {
        return Arrays.stream(titles)
                .map(title -> got(priorities.add(Priorities.Draft.of(plan.ref(), 3, title))))
                .toList();
    }

    public Workstream workstream(Plan plan, String title) {
        return got(workstreams.add(Workstreams.Draft.of(plan.ref(), Workstream.Sort.WORKSTREAM, title)));
    }

    /** Makes the whole plan with its matrix. */
    public Plan bestValue(String council) {
        var plan = plan(council, "Better Value Plan");
        var streams = List.of("Money", "Learning", "Proof", "Thrift", "People").stream()
                .map(title -> workstream(plan, title))
                .toList();
        var cells = GRID.lines()
                .flatMap(line -> {
                    var parts = line.split(" ");
                    var term = parts[0].startsWith("IP") ? Term.IMMEDIATE : Term.MEDIUM;
                    var priority = got(priorities.add(new Priorities.Draft(
                            plan.ref(), 3, null, parts[0], term, "Promise " + parts[0], "", null, "")));
                    return IntStream.range(0, 5)
                            .filter(i -> parts[1].charAt(i) != '.')
                            .mapToObj(i -> new CellChange(
                                    priority.ref(),
                                    streams.get(i).ref(),
                                    Mark.NONE,
                                    parts[1].charAt(i) == 'P' ? Mark.PRIMARY : Mark.SECONDARY));
                })
                .toList();
        got(responsibilities.change(plan.ref(), cells, WHY));
        return plans.get(plan.ref());
    }
}
