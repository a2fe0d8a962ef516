package org.goldenthread.organisation.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Unit;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;

/** Finds units by what a file writes: a reference, a name, or the way to one of several of the same name. */
final class UnitFinder {
    private final Loading.Work work;
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, List<Row>> rowsOf;

    UnitFinder(Loading.Work work) {
        this.work = work;
        this.rowsOf = work.rows().stream().collect(Collectors.groupingBy(row -> key(row.get(Columns.UNIT))));
        work.chart().units().stream()
                .filter(unit -> !unit.life().endedBefore(work.from()))
                .forEach(this::index);
    }

    private Chart chart() {
        return work.chart();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }

    void index(Unit unit) {
        byName.computeIfAbsent(key(unit.name()), name -> new LinkedHashSet<>()).add(unit.ref());
    }

    void renamed(Unit before, Unit after) {
        byName.getOrDefault(key(before.name()), new LinkedHashSet<>()).remove(before.ref());
        index(after);
    }

    /** What a parent's cell may mean: a reference, a way, a name; the empty string for no parent. */
    List<String> parents(String words) {
        if (words.isEmpty()) {
            return List.of("");
        }
        if (chart().unit(words) != null) {
            return List.of(words);
        }
        var way = words.split("\\s*[>›]\\s*");
        return byName.getOrDefault(key(way[way.length - 1]), Set.of()).stream()
                .filter(ref -> way.length == 1 || follows(path(ref), way))
                .toList();
    }

    List<String> path(String ref) {
        List<String> path = new ArrayList<>();
        for (var at = chart().unit(ref); at != null; at = chart().unit(placed(at.ref()))) {
            path.addFirst(at.name());
        }
        return path;
    }

    private static boolean follows(List<String> path, String[] way) {
        int skipped = path.size() - way.length;
        for (int i = 0; i < way.length; i++) {
            if (skipped < 0 || !path.get(skipped + i).equalsIgnoreCase(way[i].strip())) {
                return false;
            }
        }
        return true;
    }

    /** The unit that a row means, if it is there; a row that means none, or one of several, is refused. */
    Optional<Unit> find(Row row, @Nullable String parent) {
        var ref = row.get("ref");
        if (!ref.isEmpty()) {
            var unit = Optional.ofNullable(chart().unit(ref));
            if (unit.isEmpty()) {
                work.refuse(row, "ref", ref + " is no unit of this council; leave the cell empty to open a new one");
            }
            return unit;
        }
        var gone = ended(row);
        if (gone.isPresent()) {
            return gone;
        }
        var namesakes = byName.getOrDefault(key(row.get(Columns.UNIT)), Set.of());
        var there = namesakes.stream()
                .filter(one -> Objects.equals(parent, placed(one)))
                .findFirst();
        if (there.isPresent()) {
            return there.map(chart()::unit);
        }
        if (parent == null && namesakes.size() > 1) {
            work.refuse(row, "parent", "Several units have this name: say under which one it stands");
            return Optional.empty();
        }
        // No parent in the cell means that the unit stays where it is.
        return namesakes.stream()
                .filter(one -> namesakes.size() == 1 && (parent == null || !claimed(one, row)))
                .findFirst()
                .map(chart()::unit);
    }

    /** A unit of this name that has closed on the very day that the row says. */
    private Optional<Unit> ended(Row row) {
        return row.day("closed") instanceof Checked.Accepted<Optional<LocalDate>>(Optional<LocalDate> day)
                ? day.flatMap(last -> chart().units().stream()
                        .filter(unit -> last.equals(unit.life().closed()))
                        .filter(unit -> key(unit.name()).equals(key(row.get(Columns.UNIT))))
                        .findFirst())
                : Optional.empty();
    }

    /** Under which unit it stands in the end. */
    @Nullable
    String placed(String ref) {
        return chart().placements().parentOn(LocalDate.MAX, ref);
    }

    /** Whether another row of the file means this unit just where it stands, so that this row means another one. */
    private boolean claimed(String ref, Row row) {
        var parent = Objects.requireNonNullElse(placed(ref), "");
        return rowsOf.getOrDefault(key(row.get(Columns.UNIT)), List.of()).stream()
                .filter(other -> !other.get("parent").equalsIgnoreCase(row.get("parent")))
                .anyMatch(other -> parents(other.get("parent")).contains(parent));
    }
}
