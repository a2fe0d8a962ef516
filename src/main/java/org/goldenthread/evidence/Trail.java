package org.goldenthread.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the trail: who did what, when, and what was there before. It can be read and never written. */
@Component
@Transactional(readOnly = true)
public class Trail {
    private final TrailStore store;

    Trail(TrailStore store) {
        this.store = store;
    }

    /**
     * Rows of the trail, the newest first.
     *
     * @param next the key that the next page starts before; null on the last page
     */
    public record Page(List<TrailEntry> entries, @Nullable Long next) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** A council's trail. @param before the key of the page before; null for the first page */
    public Page of(TrailFilter filter, @Nullable Long before, int size) {
        var found = new ArrayList<>(store.page(filter, before, size + 1));
        return new Page(
                cut(found, size), found.size() > size ? found.get(size - 1).place() : null);
    }

    /** How many rows the filter finds. */
    public long count(TrailFilter filter) {
        return filter.open() ? store.length(filter.council()) : store.count(filter);
    }

    /** The history of a thing: its card, its room's own rows, its documents and comments, and its ties. */
    public Page ofThing(String ref, @Nullable Long before, int size) {
        var found = new ArrayList<>(store.ofThing(ref, before, size + 1));
        return new Page(
                cut(found, size), found.size() > size ? found.get(size - 1).id() : null);
    }

    private static List<TrailEntry> cut(List<TrailEntry> found, int size) {
        return found.subList(0, Math.min(size, found.size()));
    }

    /** What the record held about a thing at a moment: for each of its rows the deed that made it so. */
    public List<TrailEntry> asItWas(String ref, Instant moment) {
        return store.lastBefore(ref, moment);
    }

    /** Changes to cards since a moment, the newest first. */
    public List<TrailEntry> cardsChanged(String council, Instant since, int most) {
        return store.cardsChanged(council, since, most);
    }

    /** The last deed on each of these things, by reference. */
    public Map<String, TrailEntry> last(Collection<String> refs) {
        Map<String, TrailEntry> found = new LinkedHashMap<>();
        if (!refs.isEmpty()) {
            store.last(refs).forEach(entry -> found.put(String.valueOf(entry.ref()), entry));
        }
        return found;
    }

    /** The rooms whose tables the trail follows. */
    public List<String> rooms() {
        return store.rooms();
    }
}
