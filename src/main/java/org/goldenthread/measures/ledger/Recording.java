package org.goldenthread.measures.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures gathered for one act of recording; of two for the same place the later one counts. */
public final class Recording {
    private final Map<Series, Sheaf> sheaves = new LinkedHashMap<>();
    private @Nullable Series last;
    private Sheaf open = new Sheaf();

    /** Adds a figure. */
    public Recording add(Entry entry) {
        if (!entry.series().equals(last)) {
            last = entry.series();
            open = sheaves.computeIfAbsent(entry.series(), series -> new Sheaf());
        }
        open.add(entry);
        return this;
    }

    public int figures() {
        return sheaves.values().stream().mapToInt(Sheaf::count).sum();
    }

    /** The measures that the figures are of. */
    public Set<String> measures() {
        return sheaves.keySet().stream().map(Series::measure).collect(Collectors.toSet());
    }

    Map<Series, Sheaf> sheaves() {
        return sheaves;
    }
}
