package org.goldenthread.measures.ledger;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** What was folded lately, the longest unused going first when there is no more room. */
final class Kept {
    /** Of figures, at nine bytes each: about 180 megabytes at most. */
    private static final long ROOM = Math.min(20_000_000, Runtime.getRuntime().maxMemory() / 40);

    private final LinkedHashMap<String, One> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    private record One(long beat, Sheets sheets) {}

    synchronized @Nullable Sheets find(String measure, long beat) {
        var one = kept.get(measure);
        return one != null && one.beat == beat ? one.sheets : null;
    }

    synchronized void keep(String measure, long beat, Sheets sheets) {
        var before = kept.put(measure, new One(beat, sheets));
        held += sheets.size() - (before == null ? 0 : before.sheets.size());
        var oldest = kept.entrySet().iterator();
        while (held > ROOM && kept.size() > 1 && oldest.hasNext()) {
            held -= oldest.next().getValue().sheets.size();
            oldest.remove();
        }
    }
}
