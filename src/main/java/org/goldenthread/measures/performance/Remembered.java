package org.goldenthread.measures.performance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.phases.Phase;
import org.jspecify.annotations.Nullable;

/**
 * How measures did when somebody last looked: it holds as long as the ledger's beat, the versions of the definition,
 * the rules, the phases of its chart and the day are the same.
 */
final class Remembered {
    private static final int MOST = 3_000;

    /** What it was worked out from. */
    record Stamp(long beat, long definition, int version, int rules, LocalDate day, List<Phase> phases) {}

    private record One(Stamp stamp, Performance performance) {}

    private final Map<String, One> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, One> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Performance find(String measure, Stamp stamp) {
        var one = kept.get(measure);
        return one != null && one.stamp.equals(stamp) ? one.performance : null;
    }

    synchronized void keep(String measure, Stamp stamp, Performance performance) {
        kept.put(measure, new One(stamp, performance));
    }
}
