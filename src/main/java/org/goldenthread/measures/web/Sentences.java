package org.goldenthread.measures.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.web.MeasureView.Sentence;
import org.jspecify.annotations.Nullable;

/** What the figures of a measure say, in sentences that name every number. */
final class Sentences {
    private Sentences() {}

    static List<Sentence> of(Performance performance) {
        if (performance.latest().isEmpty()) {
            return List.of();
        }
        var said = new ArrayList<Sentence>();
        said.add(new Sentence("Rating", performance.latest().get().verdict().sentence()));
        var movement = performance.movement();
        said.add(new Sentence("Short trend", movement.lately().sentence()));
        said.add(new Sentence("Long trend", movement.overall().sentence()));
        var baseline = performance.baseline();
        if (baseline != null) {
            said.add(new Sentence("Since the baseline", baseline.since().sentence()));
        }
        // of figures to date the way from one to the next is the year's own course
        boolean toDate = performance.measure().sheet().judging().cumulative();
        if (movement.run().length() > 1 && !toDate) {
            said.add(new Sentence("Run", movement.run().words() + "."));
        }
        said.add(new Sentence("Signal", performance.signalWords()));
        performance.signals().phases().stream()
                .skip(1)
                .map(phase -> performance.course().periods().get(phase.from()).words() + ": "
                        + (phase.note().isEmpty() ? "a new definition" : phase.note()))
                .forEach(words -> said.add(new Sentence("Limits anew from", words)));
        var end = performance.yearEnd();
        if (end.verdict() != null) {
            said.add(new Sentence(
                    "Year end", end.how().words() + " " + end.verdict().sentence()));
        }
        return said;
    }

    /** How far it has come since its baseline, in short. */
    static MeasureView.@Nullable Baseline baseline(Performance performance) {
        var baseline = performance.baseline();
        var by = baseline == null ? null : baseline.since().by();
        if (baseline == null || by == null) {
            return null;
        }
        return new MeasureView.Baseline(
                baseline.period().words(),
                Printed.apart(performance.measure().sheet(), by),
                baseline.since().direction().words());
    }
}
