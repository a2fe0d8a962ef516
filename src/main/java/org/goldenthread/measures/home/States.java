package org.goldenthread.measures.home;

import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.rating.Verdict;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/** The state of a measure, as its rule calls it. */
final class States {
    private States() {}

    static State of(Performance one) {
        return of(one.counted().map(point -> point.verdict()).orElse(null));
    }

    static State of(@Nullable Verdict verdict) {
        return verdict == null || verdict.words().isEmpty()
                ? new State("No data", Tone.NONE)
                : new State(verdict.words(), verdict.tone());
    }
}
