package org.goldenthread.thread.tally;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.access.database.Entrance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to counts over the whole record. A count is kept for a quarter of a minute, for each account by itself. */
@Component
@Transactional(readOnly = true)
public class Tallies {
    private static final Duration FRESH = Duration.ofSeconds(15);
    private static final int MOST_KEPT = 500;

    private record Key(@Nullable Long account, String council, List<String> kinds) {}

    private record Kept(Tally tally, Instant at) {}

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final TallyStore store;
    private final Clock clock;

    Tallies(TallyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** How the open things of these kinds are doing. */
    public Tally of(String council, List<String> kinds) {
        var key = new Key(Entrance.current().account(), council, List.copyOf(kinds));
        var now = clock.instant();
        var known = kept.get(key);
        if (known != null && known.at().plus(FRESH).isAfter(now)) {
            return known.tally();
        }
        var tally = new Tally(store.count(council, kinds));
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, new Kept(tally, now));
        return tally;
    }
}
