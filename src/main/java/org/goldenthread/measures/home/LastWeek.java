package org.goldenthread.measures.home;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.vocabulary.State;
import org.springframework.stereotype.Component;

/**
 * How measures stood as was known a week ago: worked out once a day and for each change of a measure's ledger. It is
 * asked only for measures that the visitor may see.
 */
@Component
class LastWeek {
    private static final int MOST = 5_000;
    private final Performances performances;
    private final Grids grids;

    LastWeek(Performances performances, Grids grids) {
        this.grids = grids;
        this.performances = performances;
    }

    private record Stamp(Instant known, int version, long beat) {}

    private record Kept(Stamp stamp, State state) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    Map<String, State> of(String council, Collection<Measure> measures, Instant known) {
        Map<String, Stamp> stamps = new HashMap<>();
        var beats = grids.beats(measures.stream().map(Measure::ref).toList());
        measures.forEach(one ->
                stamps.put(one.ref(), new Stamp(known, one.thing().version(), beats.getOrDefault(one.ref(), 0L))));
        var found = remembered(stamps);
        var missing =
                measures.stream().filter(one -> !found.containsKey(one.ref())).toList();
        if (!missing.isEmpty()) {
            performances.own(council, missing, known).forEach((ref, one) -> found.put(ref, States.of(one)));
            keep(missing, stamps, found);
        }
        return found;
    }

    private Map<String, State> remembered(Map<String, Stamp> stamps) {
        Map<String, State> found = new HashMap<>();
        synchronized (kept) {
            stamps.forEach((ref, stamp) -> {
                var one = kept.get(ref);
                if (one != null && one.stamp.equals(stamp)) {
                    found.put(ref, one.state);
                }
            });
        }
        return found;
    }

    private void keep(Collection<Measure> fresh, Map<String, Stamp> stamps, Map<String, State> found) {
        synchronized (kept) {
            for (var one : fresh) {
                var stamp = stamps.get(one.ref());
                var state = found.get(one.ref());
                if (stamp != null && state != null) {
                    kept.put(one.ref(), new Kept(stamp, state));
                }
            }
        }
    }
}
