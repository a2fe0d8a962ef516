package org.goldenthread.measures.performance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.measures.control.Setup;
import org.goldenthread.measures.phases.Phase;
import org.goldenthread.measures.trend.Basis;

/** Where the limits start anew: where the definition changes, and where somebody has noted a change of the process. */
final class Rebases {
    private Rebases() {}

    /** @param phases of the measure; they are of the council's own work, so nobody else's limits start anew */
    static Setup setup(Course course, List<Phase> phases) {
        Map<Integer, String> found = new TreeMap<>();
        var measure = course.measure();
        for (int i = 1; i < course.periods().size(); i++) {
            var now = measure.definitionFor(course.periods().get(i).start());
            if (now.id()
                    != measure.definitionFor(course.periods().get(i - 1).start())
                            .id()) {
                found.put(i, now.reason());
            }
        }
        if (course.about().subject().own()) {
            phases.stream().filter(one -> one.holds(course.known())).forEach(one -> {
                int place = place(course, one);
                if (place > 0) {
                    found.merge(place, one.note(), (there, note) -> there.isEmpty() ? note : there + "; " + note);
                }
            });
        }
        var rebases = found.entrySet().stream()
                .map(one -> new Setup.Rebase(one.getKey(), one.getValue()))
                .toList();
        int perYear = Basis.perYear(course.periods().getFirst());
        return new Setup(false, perYear, measure.sheet().judging().cumulative(), rebases);
    }

    /** The first period that begins with the phase or after it; 0 or less where it divides nothing. */
    private static int place(Course course, Phase phase) {
        var periods = course.periods();
        for (int i = 0; i < periods.size(); i++) {
            if (!periods.get(i).start().isBefore(phase.start())) {
                return i;
            }
        }
        return -1;
    }
}
