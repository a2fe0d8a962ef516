package org.goldenthread.governance.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.planning.Cycle;
import org.goldenthread.governance.planning.PlanningTimetable;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Loads the planning timetable of a pack: steps as "day | title | done", a * before the title of the adopting one. */
@Component
class PlanningLoading {
    private final PlanningTimetable timetable;
    private final Bodies bodies;
    private final Named named;

    PlanningLoading(PlanningTimetable timetable, Bodies bodies, Named named) {
        this.timetable = timetable;
        this.bodies = bodies;
        this.named = named;
    }

    /** What is wrong with it. */
    List<Problem> load(String council, Node pack) {
        var problems = new ArrayList<Problem>();
        for (var node : pack.nodes("planning")) {
            var steps = node.texts("steps").stream().map(PlanningLoading::step).toList();
            var wanted = new Cycle(
                    0,
                    0,
                    council,
                    new Cycle.What(
                            node.text("plan"),
                            steps.isEmpty() ? 0 : year(steps.getLast().due()),
                            null),
                    new Cycle.Report(
                            bodies.named(council, node.text("body"))
                                    .map(Body::ref)
                                    .orElse(null),
                            named.post(council, node.text("post"))
                                    .map(Thing::ref)
                                    .orElse(null),
                            node.number("after", 6)),
                    null,
                    null,
                    steps);
            BodyLoading.take(timetable.write(wanted).then(made -> timetable.done(made)), node.text("plan"), problems);
        }
        return problems;
    }

    /** The financial year that a plan is for which is adopted on a day: the one that begins in the next April. */
    private static int year(LocalDate adopted) {
        return adopted.getMonthValue() < 4 ? adopted.getYear() : adopted.getYear() + 1;
    }

    private static Cycle.Step step(String line) {
        var parts = BodyLoading.parts(line, 3);
        var title = parts[1].replaceFirst("^\\*\\s*", "");
        var done = parts[2].isEmpty() ? null : LocalDate.parse(parts[2]);
        return new Cycle.Step(0, title, LocalDate.parse(parts[0]), parts[1].startsWith("*"), done);
    }
}
