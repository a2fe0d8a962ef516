package org.goldenthread.governance.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.site.Times;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds steps of the planning timetable that were missed; the first one of each plan. */
@Component
class PlanningEnds implements LooseEndCheck {
    private final PlanningTimetable timetable;
    private final Clock clock;

    PlanningEnds(PlanningTimetable timetable, Clock clock) {
        this.timetable = timetable;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var today = LocalDate.now(clock);
        return timetable.all(council).stream()
                .flatMap(cycle -> cycle.steps().stream()
                        .filter(step -> step.missed(today))
                        .limit(1)
                        .flatMap(step -> end(cycle, step).stream()))
                .filter(end -> among == null || among.contains(end.ref()))
                .limit(most)
                .toList();
    }

    /** A loose end hangs on a record; a timetable that names neither plan nor body nor post has none to hang on. */
    private static List<LooseEnd> end(Cycle cycle, Cycle.Step step) {
        return java.util.stream.Stream.of(
                        cycle.what().plan(),
                        cycle.report().body(),
                        cycle.report().post())
                .filter(java.util.Objects::nonNull)
                .limit(1)
                .map(ref -> new LooseEnd(
                        ref,
                        "planning-step-missed",
                        "Planning step missed",
                        "“%s” of %s was to be done by %s"
                                .formatted(step.title(), cycle.what().words(), Times.day(step.due())),
                        "Say when it was done, or agree another day",
                        "/governance/planning/" + cycle.id()))
                .toList();
    }
}
