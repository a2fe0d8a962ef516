package org.goldenthread.measures.home;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.vocabulary.State;
import org.springframework.stereotype.Component;

/**
 * How measures stood as was known a week ago: worked out once a day, because what was known then does not change. It is
 * asked only for measures that the visitor may see.
 */
@Component
class LastWeek {
    private static final int MOST = 5_000;
    private final Performances performances;

    LastWeek(Performances performances) {
        this.performances = performances;
    }

    private record Kept(Instant known, int version, State state) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    Map<String, State> of(String council, Collection<Measure> measures, Instant known) {
        Map<String, State> found = new HashMap<>();
        var missing = measures.stream()
                .filter(one -> {
                    var before = find(one, known);
                    if (before != null) {
                        found.put(one.ref(), before);
                    }
                    return before == null;
                })
                .toList();
        if (!missing.isEmpty()) {
            work(council, missing, known, found);
        }
        return found;
    }

    private void work(String council, List<Measure> missing, Instant known, Map<String, State> found) {
        performances.own(council, missing, known).forEach((ref, one) -> found.put(ref, States.of(one)));
        synchronized (kept) {
            missing.forEach(one -> {
                var state = found.get(one.ref());
                if (state != null) {
                    kept.put(one.ref(), new Kept(known, one.thing().version(), state));
                }
            });
        }
    }

    private @org.jspecify.annotations.Nullable State find(Measure measure, Instant known) {
        synchronized (kept) {
            var one = kept.get(measure.ref());
            return one != null
                            && one.known.equals(known)
                            && one.version == measure.thing().version()
                    ? one.state
                    : null;
        }
    }
}
