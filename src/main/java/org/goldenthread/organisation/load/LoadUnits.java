package org.goldenthread.organisation.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.ledger.UnitChanges;
import org.goldenthread.organisation.load.Outcome.Sort;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the unit that each row of a file means, opens the new ones and moves those that stand elsewhere. */
final class LoadUnits {
    private final Loading.Work work;
    private final UnitChanges changes;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<Row>> rowsOf;
    private final Map<Row, Unit> meant = new HashMap<>();
    private final Map<String, Row> moved = new HashMap<>();

    LoadUnits(Loading.Work work, UnitChanges changes) {
        this.work = work;
        this.changes = changes;
        this.rowsOf = work.rows().stream().collect(Collectors.groupingBy(row -> key(row.get(Columns.UNIT))));
        work.chart().units().stream().filter(this::lasting).forEach(this::index);
    }

    private Chart chart() {
        return work.chart();
    }

    private boolean lasting(Unit unit) {
        return !unit.life().endedBefore(work.from());
    }

    private void index(Unit unit) {
        byName.computeIfAbsent(unit.name().toLowerCase(Locale.UK), name -> new ArrayList<>())
                .add(unit.ref());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }

    /** The unit of a row as it stands now; absent when the row was refused. */
    Optional<Unit> of(Row row) {
        var unit = meant.get(row);
        return unit == null ? Optional.empty() : Optional.ofNullable(chart().unit(unit.ref()));
    }

    /** Rows may come in any order: one whose parent is not there yet waits until it is. */
    void take(List<Row> rows) {
        List<Row> waiting = new ArrayList<>(rows);
        int before = -1;
        while (!waiting.isEmpty() && waiting.size() != before) {
            before = waiting.size();
            waiting.removeIf(this::taken);
        }
        waiting.forEach(row -> work.refuse(
                row, "parent", "There is no unit “" + row.get("parent") + "”, neither here nor in the file"));
    }

    private boolean taken(Row row) {
        if (row.get(Columns.UNIT).isEmpty() && row.get("ref").isEmpty()) {
            work.refuse(row, Columns.UNIT, "Enter the unit's name");
            return true;
        }
        var parents = parents(row.get("parent"));
        if (parents.isEmpty()) {
            return false;
        }
        if (parents.size() > 1) {
            work.refuse(
                    row,
                    "parent",
                    "Several units are called “" + row.get("parent") + "”: write the way to it, such as "
                            + String.join(Columns.STEP, path(parents.getFirst())));
            return true;
        }
        var parent = parents.getFirst().isEmpty() ? null : parents.getFirst();
        var found = find(row, parent);
        if (!work.outcome().refuses(row)) {
            found.ifPresentOrElse(unit -> adjust(row, unit, parent), () -> open(row, parent));
        }
        return true;
    }

    /** What a parent's cell may mean: a reference, a way, a name; the empty string for no parent. */
    private List<String> parents(String words) {
        if (words.isEmpty()) {
            return List.of("");
        }
        if (chart().unit(words) != null) {
            return List.of(words);
        }
        var way = words.split("\\s*[>›]\\s*");
        return byName.getOrDefault(key(way[way.length - 1]), List.of()).stream()
                .filter(ref -> way.length == 1 || follows(path(ref), way))
                .toList();
    }

    private List<String> path(String ref) {
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

    private Optional<Unit> find(Row row, @Nullable String parent) {
        var ref = row.get("ref");
        if (!ref.isEmpty()) {
            var unit = Optional.ofNullable(chart().unit(ref));
            if (unit.isEmpty()) {
                work.refuse(row, "ref", ref + " is no unit of this council; leave the cell empty to open a new one");
            }
            return unit;
        }
        var namesakes = byName.getOrDefault(key(row.get(Columns.UNIT)), List.of());
        var there = namesakes.stream()
                .filter(one -> Objects.equals(parent, placed(one)))
                .toList();
        if (there.size() == 1) {
            return Optional.ofNullable(chart().unit(there.getFirst()));
        }
        if (parent == null && namesakes.size() > 1) {
            work.refuse(row, "parent", "Several units have this name: say under which one it stands");
            return Optional.empty();
        }
        boolean elsewhere = namesakes.size() == 1 && !claimed(namesakes.getFirst(), row);
        return elsewhere ? Optional.ofNullable(chart().unit(namesakes.getFirst())) : Optional.empty();
    }

    private @Nullable String placed(String ref) {
        return chart().placements().parentOn(LocalDate.MAX, ref);
    }

    /** Whether another row of the file means this unit just where it stands, so that this row means another one. */
    private boolean claimed(String ref, Row row) {
        var parent = Objects.requireNonNullElse(placed(ref), "");
        return rowsOf.getOrDefault(key(row.get(Columns.UNIT)), List.of()).stream()
                .filter(other -> !other.get("parent").equalsIgnoreCase(row.get("parent")))
                .anyMatch(other -> parents(other.get("parent")).contains(parent));
    }

    private void open(Row row, @Nullable String parent) {
        var level = level(row);
        if (level.isEmpty()) {
            work.refuse(
                    row,
                    "level",
                    row.get("level").isEmpty()
                            ? "Say directorate, service or team, so that the unit can be opened"
                            : "“" + row.get("level") + "” is no level; write directorate, service or team");
            return;
        }
        var opened = work.day(row, "opened");
        if (opened == null) {
            return;
        }
        var opening =
                new Unit.Opening(level.get(), Unit.Words.named(row.get(Columns.UNIT)), parent, opened.orElse(null));
        take(row, changes.open(chart(), work.council(), opening), Map.of("name", Columns.UNIT))
                .ifPresent(unit -> {
                    index(unit);
                    work.outcome().change(row, Sort.OPENED, unit.name() + " opens" + under(parent));
                });
    }

    private String under(@Nullable String parent) {
        var unit = chart().unit(parent);
        return unit == null ? "" : " under " + unit.name();
    }

    private Optional<Unit> take(Row row, Checked<Unit> answer, Map<String, String> places) {
        return switch (answer) {
            case Checked.Accepted<Unit>(Unit unit) -> {
                meant.put(row, unit);
                yield Optional.of(unit);
            }
            case Checked.Refused<Unit>(List<Problem> problems) -> {
                problems.forEach(one -> work.refuse(row, places.getOrDefault(one.place(), one.place()), one.message()));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Unit.Level> level(Row row) {
        var words = row.get("level").toUpperCase(Locale.ROOT);
        return java.util.Arrays.stream(Unit.Level.values())
                .filter(level -> level.name().equals(words))
                .findFirst();
    }

    private void adjust(Row row, Unit unit, @Nullable String parent) {
        meant.put(row, unit);
        rename(row, unit);
        var now = chart().unit(unit.ref());
        if (now != null && parent != null && !parent.equals(placed(unit.ref()))) {
            move(row, now, parent);
        }
    }

    private void rename(Row row, Unit unit) {
        var opened = work.day(row, "opened");
        if (opened == null) {
            return;
        }
        if (!row.get("level").isEmpty() && level(row).isEmpty()) {
            work.refuse(row, "level", "“" + row.get("level") + "” is no level; write directorate, service or team");
            return;
        }
        var name = row.get(Columns.UNIT).isEmpty() ? unit.name() : row.get(Columns.UNIT);
        var words = new Unit.Words(name, unit.words().summary(), unit.words().publication());
        var life = unit.life().beginning(opened.orElse(unit.life().opened()));
        var wanted = new Unit(
                unit.ref(), unit.council(), level(row).orElse(unit.level()), words, unit.lead(), life, unit.version());
        if (!wanted.equals(unit)) {
            take(row, changes.change(chart(), unit, wanted), Map.of("name", Columns.UNIT))
                    .ifPresent(changed -> {
                        index(changed);
                        work.outcome().change(row, Sort.CHANGED, described(unit, changed));
                    });
        }
    }

    private static String described(Unit before, Unit after) {
        var parts = new ArrayList<String>();
        if (!before.name().equals(after.name())) {
            parts.add("is called " + after.name());
        }
        if (before.level() != after.level()) {
            parts.add("becomes a " + after.level().code());
        }
        if (!Objects.equals(before.life().opened(), after.life().opened())) {
            parts.add("opened on " + after.life().opened());
        }
        return before.name() + " " + String.join(", ", parts);
    }

    private void move(Row row, Unit unit, String parent) {
        var first = moved.putIfAbsent(unit.ref(), row);
        if (first != null) {
            work.refuse(row, "parent", "Row " + first.number() + " puts " + unit.name() + " elsewhere");
            return;
        }
        take(row, changes.move(chart(), unit, parent, work.from()), Map.of("from", "parent"))
                .ifPresent(done -> work.outcome()
                        .change(row, Sort.MOVED, unit.name() + " moves" + under(parent) + " from " + work.from()));
    }

    /** Last of all, when nothing is in them any more: the innermost first. */
    void close(List<Row> rows) {
        List<Row> waiting = new ArrayList<>(rows.stream()
                .filter(row -> !row.get("closed").isEmpty() && meant.containsKey(row))
                .toList());
        int before = -1;
        while (!waiting.isEmpty() && waiting.size() != before) {
            before = waiting.size();
            waiting.removeIf(row -> closed(row, false));
        }
        waiting.forEach(row -> closed(row, true));
    }

    private boolean closed(Row row, boolean tell) {
        var unit = of(row).orElseThrow();
        var last = work.day(row, "closed");
        if (last == null || last.isEmpty() || last.get().equals(unit.life().closed())) {
            return true;
        }
        if (unit.life().closed() != null) {
            work.refuse(row, "closed", unit.name() + " closes on " + unit.life().closed() + " already");
            return true;
        }
        var answer = changes.close(chart(), unit, last.get());
        if (answer instanceof Checked.Refused<Unit> && !tell) {
            return false;
        }
        take(row, answer, Map.of("last", "closed"))
                .ifPresent(done -> work.outcome().change(row, Sort.CLOSED, done.name() + " closes on " + last.get()));
        return true;
    }
}
