package org.goldenthread.measures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out when somebody last looked, together with what it was worked out from: it holds as long as that is
 * the same. Whoever looks has read the latter under their own rights, so nothing is shown to the wrong eyes. The
 * longest unused goes first.
 *
 * @param <F> what it is worked out from; compared by equality
 * @param <V> what is worked out
 */
public final class Remembered<F, V> {
    private final Map<String, One<F, V>> kept;

    private record One<F, V>(F from, V value) {}

    /** @param most how many are kept */
    public Remembered(int most) {
        kept = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, One<F, V>> eldest) {
                return size() > most;
            }
        };
    }

    /** What was worked out from the same; absent where nobody did. */
    public @Nullable V find(String name, F from) {
        One<F, V> one;
        synchronized (kept) {
            one = kept.get(name);
        }
        return one != null && one.from.equals(from) ? one.value : null;
    }

    public void keep(String name, F from, V value) {
        synchronized (kept) {
            kept.put(name, new One<>(from, value));
        }
    }

    /** What was worked out from the same, or is worked out now. */
    public V of(String name, F from, Supplier<V> work) {
        var known = find(name, from);
        if (known != null) {
            return known;
        }
        var value = work.get();
        keep(name, from, value);
        return value;
    }
}
