package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Under which unit everything stood from when to when. */
public final class Placements {
    /** The first day of every first placement: as long as the unit or post exists. */
    public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    /**
     * One placement: from this day until the next placement of the same thing.
     *
     * @param parent null at the top
     */
    public record Placement(
            String ref, LocalDate since, @Nullable String parent) {}

    private final Map<String, NavigableMap<LocalDate, Placement>> byRef = new HashMap<>();

    public Placements(Collection<Placement> placements) {
        placements.forEach(this::add);
    }

    void add(Placement added) {
        byRef.computeIfAbsent(added.ref(), ref -> new TreeMap<>()).put(added.since(), added);
    }

    /** The parent of a unit or post on a day; null at the top, and before the first placement. */
    public @Nullable String parentOn(LocalDate day, String ref) {
        var placements = byRef.get(ref);
        var entry = placements == null ? null : placements.floorEntry(day);
        return entry == null ? null : entry.getValue().parent();
    }

    /** Every placement of one thing, oldest first. */
    public List<Placement> of(String ref) {
        var placements = byRef.get(ref);
        return placements == null ? List.of() : List.copyOf(placements.values());
    }

    /** The day of the last placement. */
    public @Nullable LocalDate lastMove(String ref) {
        var placements = byRef.get(ref);
        return placements == null || placements.isEmpty() ? null : placements.lastKey();
    }

    /** These placements, and one more; one of the same thing on the same day is replaced. */
    public Placements with(Placement added) {
        var after = new Placements(List.of());
        after.byRef.putAll(byRef);
        var own = new TreeMap<LocalDate, Placement>(byRef.getOrDefault(added.ref(), new TreeMap<>()));
        own.put(added.since(), added);
        after.byRef.put(added.ref(), own);
        return after;
    }

    /** What stands under a unit on the day or is to stand there on a later one, and by which placement. */
    public List<Placement> underFrom(LocalDate day, String parent) {
        List<Placement> found = new ArrayList<>();
        for (var placements : byRef.values()) {
            for (var one : placements.values()) {
                var next = placements.higherKey(one.since());
                if (parent.equals(one.parent()) && (next == null || next.isAfter(day))) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /** Whether on the day of a new placement, or on any later day, the unit would come to stand under itself. */
    public boolean wouldCircle(Placement added) {
        var after = with(added);
        Set<LocalDate> days = new TreeSet<>(Set.of(added.since()));
        after.byRef
                .values()
                .forEach(placements ->
                        days.addAll(placements.tailMap(added.since(), false).keySet()));
        return days.stream().anyMatch(day -> after.circles(day, added.ref()));
    }

    /** Whether going upwards from a unit on a day never comes to the top. */
    boolean circles(LocalDate day, String ref) {
        Set<String> seen = new HashSet<>();
        for (String at = ref; at != null; at = parentOn(day, at)) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }
}
