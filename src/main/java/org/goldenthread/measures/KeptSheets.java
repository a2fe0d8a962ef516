package org.goldenthread.measures;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sheets read lately: a version never changes once it is written, so its text need not be read again. */
final class KeptSheets {
    private static final int MOST = 5_000;

    private final Map<Long, Sheet> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Sheet> eldest) {
            return size() > MOST;
        }
    };

    synchronized Sheet of(long definition, String text) {
        return kept.computeIfAbsent(definition, id -> SheetText.read(text));
    }
}
