package org.goldenthread.measures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures in the order in which somebody asked for them. */
final class Inventory {
    private Inventory() {}

    static Map<String, Measure> byRef(Collection<String> order, List<Measure> found) {
        var known = found.stream().collect(Collectors.toMap(Measure::ref, Function.identity()));
        Map<String, Measure> sorted = new LinkedHashMap<>();
        for (var ref : order) {
            var one = known.get(ref);
            if (one != null) {
                sorted.put(ref, one);
            }
        }
        return sorted;
    }
}
