package org.goldenthread.thread.tally;

import java.util.EnumMap;
import java.util.Map;
import org.goldenthread.vocabulary.Tone;

/** How many open things are in which tone; every share is of {@link #total}. */
public record Tally(Map<Tone, Long> counts) {
    public Tally {
        counts = new EnumMap<>(counts.isEmpty() ? Map.of(Tone.NONE, 0L) : counts);
    }

    /** Both counted together. */
    public Tally plus(Tally other) {
        var sum = new EnumMap<>(counts);
        other.counts.forEach((tone, count) -> sum.merge(tone, count, Long::sum));
        return new Tally(sum);
    }

    public long of(Tone tone) {
        return counts.getOrDefault(tone, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
