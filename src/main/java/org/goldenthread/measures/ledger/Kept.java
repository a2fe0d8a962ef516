package org.goldenthread.measures.ledger;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** What was folded or worked out lately, the longest unused going first when there is no more room. */
public final class Kept {
    /** Of figures, at nine bytes each: about 180 megabytes at most. */
    private static final long ROOM = Math.min(20_000_000, Runtime.getRuntime().maxMemory() / 40);

    private final LinkedHashMap<String, One> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final long room;
    private long held;

    private record One(Object stamp, Sheets sheets) {}

    /** @param parts of how many that share the room this is one */
    public Kept(int parts) {
        this.room = ROOM / parts;
    }

    /** What is kept of a measure, if it was made from the same. */
    public synchronized @Nullable Sheets find(String measure, Object stamp) {
        var one = kept.get(measure);
        return one != null && one.stamp.equals(stamp) ? one.sheets : null;
    }

    /** @param stamp what it was made from; it holds as long as that is equal */
    public synchronized void keep(String measure, Object stamp, Sheets sheets) {
        var before = kept.put(measure, new One(stamp, sheets));
        held += sheets.size() - (before == null ? 0 : before.sheets.size());
        var oldest = kept.entrySet().iterator();
        while (held > room && kept.size() > 1 && oldest.hasNext()) {
            held -= oldest.next().getValue().sheets.size();
            oldest.remove();
        }
    }
}
