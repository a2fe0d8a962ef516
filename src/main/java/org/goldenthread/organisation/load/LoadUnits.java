package org.goldenthread.organisation.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.intake.sheet.Row;
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
    private final UnitFinder finder;
    private final Map<Row, Unit> meant = new HashMap<>();
    private final Map<String, Row> moved = new HashMap<>();

    LoadUnits(Loading.Work work, UnitChanges changes) {
        this.work = work;
        this.changes = changes;
        this.finder = new UnitFinder(work);
    }

    private Chart chart() {
        return work.chart();
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
        var parents = finder.parents(row.get("parent"));
        if (parents.isEmpty()) {
            return false;
        }
        if (parents.size() > 1) {
            work.refuse(
                    row,
                    "parent",
                    "Several units are called “" + row.get("parent") + "”: write the way to it, such as "
                            + String.join(Columns.STEP, finder.path(parents.getFirst())));
            return true;
        }
        var parent = parents.getFirst().isEmpty() ? null : parents.getFirst();
        var found = finder.find(row, parent);
        if (!work.outcome().refuses(row)) {
            found.ifPresentOrElse(unit -> adjust(row, unit, parent), () -> open(row, parent));
        }
        return true;
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
                    finder.index(unit);
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
        if (now != null && parent != null && !parent.equals(finder.placed(unit.ref()))) {
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
                        finder.renamed(unit, changed);
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
                .filter(row -> meant.containsKey(row))
                .filter(row -> !row.get("closed").isEmpty() || lacksDay(row))
                .toList());
        int before = -1;
        while (!waiting.isEmpty() && waiting.size() != before) {
            before = waiting.size();
            waiting.removeIf(row -> closed(row, false));
        }
        waiting.forEach(row -> closed(row, true));
    }

    private boolean lacksDay(Row row) {
        if (!row.get(Columns.MERGED_INTO).isEmpty()) {
            work.refuse(row, "closed", "Enter the last day of the unit that merges");
        }
        return false;
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
        var answer = ended(row, unit, last.get());
        if (answer instanceof Checked.Refused<Unit> && !tell) {
            return false;
        }
        var into = row.get(Columns.MERGED_INTO);
        take(row, answer, Map.of("last", "closed", "from", "closed", "into", Columns.MERGED_INTO))
                .ifPresent(done -> work.outcome()
                        .change(
                                row,
                                Sort.CLOSED,
                                done.name()
                                        + (into.isEmpty() ? " closes on " : " merges into " + into + " after ")
                                        + last.get()));
        return true;
    }

    private Checked<Unit> ended(Row row, Unit unit, LocalDate last) {
        var into = row.get(Columns.MERGED_INTO);
        if (into.isEmpty()) {
            return changes.close(chart(), unit, last);
        }
        var found = finder.parents(into);
        return found.size() == 1
                ? changes.merge(chart(), unit, found.getFirst(), last.plusDays(1))
                : Checked.refused(
                        "into", "There is " + (found.isEmpty() ? "no" : "more than one") + " unit “" + into + "”");
    }
}
