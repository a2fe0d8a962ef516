package org.goldenthread.governance.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.governance.planning.Cycle;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/**
 * All steps of all plans of one financial year, by their days.
 *
 * @param words such as "2031/32"
 */
public record PlanningYear(String words, List<Cycle> cycles, List<Line> lines) {
    public PlanningYear {
        cycles = List.copyOf(cycles);
        lines = List.copyOf(lines);
    }

    /** A step, or the report that follows from the adoption. */
    public record Line(LocalDate day, String what, Cycle cycle, State state) {}

    /** The latest year first. */
    static List<PlanningYear> all(List<Cycle> all, LocalDate today) {
        var years = new ArrayList<PlanningYear>();
        all.stream()
                .map(one -> one.what().year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(year -> {
                    var cycles = all.stream()
                            .filter(one -> one.what().year() == year)
                            .toList();
                    var words = "%d/%02d".formatted(year, (year + 1) % 100);
                    years.add(new PlanningYear(words, cycles, lines(cycles, today)));
                });
        return years;
    }

    private static List<Line> lines(List<Cycle> cycles, LocalDate today) {
        var lines = new ArrayList<Line>();
        for (var cycle : cycles) {
            cycle.steps().forEach(step -> lines.add(new Line(step.due(), step.title(), cycle, step.state(today))));
            if (cycle.report().body() != null) {
                cycle.reportDue()
                        .ifPresent(day -> lines.add(new Line(
                                day,
                                "Report on progress, %d months after adoption"
                                        .formatted(cycle.report().months()),
                                cycle,
                                cycle.obligation() == null
                                        ? new State("not adopted yet", Tone.NONE)
                                        : new State("owed", Tone.GOOD))));
            }
        }
        lines.sort(Comparator.comparing(Line::day));
        return lines;
    }
}
