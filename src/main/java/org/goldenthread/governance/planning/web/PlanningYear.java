package org.goldenthread.governance.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goldenthread.governance.obligations.Owed;
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

    /**
     * The latest year first.
     *
     * @param owed what has become of reports on progress, by the number of their obligation
     */
    static List<PlanningYear> all(List<Cycle> all, Map<Long, Owed> owed, LocalDate today) {
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
                    years.add(new PlanningYear(words, cycles, lines(cycles, owed, today)));
                });
        return years;
    }

    private static List<Line> lines(List<Cycle> cycles, Map<Long, Owed> owed, LocalDate today) {
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
                                report(cycle, owed, today))));
            }
        }
        lines.sort(Comparator.comparing(Line::day));
        return lines;
    }

    private static State report(Cycle cycle, Map<Long, Owed> owed, LocalDate today) {
        var obligation = cycle.obligation();
        if (obligation == null) {
            return new State("not adopted yet", Tone.NONE);
        }
        var due = owed.get(obligation);
        return due == null ? new State("owed, no meeting is laid", Tone.WARNING) : due.state(today);
    }
}
