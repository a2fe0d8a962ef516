package org.goldenthread.measures.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.jspecify.annotations.Nullable;

/**
 * A version of a definition sheet and what it changed.
 *
 * @param changes against the version that held before for the same periods
 */
public record SheetVersion(Definition definition, List<SheetChange> changes) {

    /** From which periods it applies: "all periods" or "periods from 2026-04-01". */
    public boolean always() {
        return !definition.applies().isAfter(Measures.ALWAYS);
    }

    /** The versions that had been written by then, the latest written first. @param known null for now */
    public static List<SheetVersion> of(Measure measure, @Nullable Instant known) {
        List<SheetVersion> found = new ArrayList<>();
        for (var one : measure.definitions()) {
            if (known == null || !one.recorded().isAfter(known)) {
                found.addFirst(new SheetVersion(one, changes(measure, one)));
            }
        }
        return found;
    }

    private static List<SheetChange> changes(Measure measure, Definition one) {
        Definition before = null;
        for (var other : measure.definitions()) {
            boolean earlier = other.number() < one.number();
            boolean covers = !other.applies().isAfter(one.applies());
            if (earlier && covers && (before == null || !other.applies().isBefore(before.applies()))) {
                before = other;
            }
        }
        return before == null ? List.of() : SheetChange.between(before.sheet(), one.sheet());
    }
}
