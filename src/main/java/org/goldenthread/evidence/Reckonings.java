package org.goldenthread.evidence;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is worked out from many cards at once (a programme's timeline, what is late in a whole council), kept until
 * anything in the record changes or the day turns. Only readers with the same rights share it, so it never shows more
 * than its reader may see. It is for what tables that the trail follows say, and for values that never change. Memory
 * that is wanted for something else takes it away.
 */
@Component
public class Reckonings {
    private static final int MOST = 200;
    private final TrailStore store;
    private final Clock clock;
    private final Map<Key, SoftReference<Object>> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<Object>> eldest) {
            return size() > MOST;
        }
    };

    Reckonings(TrailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Key(Class<?> sort, Object what, String standing, LocalDate day) {}

    /**
     * The same as the work would come to, worked out at most once while the record stands still. Who writes works it
     * out each time, as what they wrote may yet be taken back.
     *
     * @param what says with the sort all that the work depends on beside the record, the reader's rights and the
     *     day; compared by equality
     */
    public <T> T of(Class<T> sort, Object what, Supplier<T> work) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return work.get();
        }
        var key = new Key(sort, what, store.standing(), LocalDate.now(clock));
        var known = find(key);
        if (known != null) {
            return sort.cast(known);
        }
        var value = work.get();
        synchronized (kept) {
            kept.put(key, new SoftReference<>(value));
        }
        return value;
    }

    private @Nullable Object find(Key key) {
        synchronized (kept) {
            var one = kept.get(key);
            return one == null ? null : one.get();
        }
    }
}
