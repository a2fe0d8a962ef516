package org.goldenthread.reports.issue;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object of a snapshot: names and values in the order in which they are written. */
final class Tree {
    private Tree() {}

    /** @param pairs a name, its value, and so on */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return all;
    }
}
