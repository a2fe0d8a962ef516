package org.goldenthread.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** What may not be done to units, each refusal naming the field and the reason. */
final class UnitRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private final Chart chart;

    UnitRules(Chart chart) {
        this.chart = chart;
    }

    static String say(LocalDate day) {
        return DAY.format(day);
    }

    static List<Problem> name(String name) {
        return name.isBlank() || name.strip().length() > 300
                ? List.of(new Problem("name", "Enter a name, up to 300 characters"))
                : List.of();
    }

    static List<Problem> plausible(String place, @Nullable LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.getYear() > 2200)
                ? List.of(new Problem(place, "Enter a year between 1800 and 2200"))
                : List.of();
    }

    List<Problem> open(Unit.Opening opening) {
        var problems = new ArrayList<Problem>(name(opening.words().name()));
        problems.addAll(plausible("opened", opening.opened()));
        var parent = chart.unit(opening.parent());
        if (opening.parent() != null && parent == null) {
            problems.add(new Problem("parent", "There is no unit " + opening.parent() + " in this council"));
        } else if (parent != null) {
            problems.addAll(stand(opening.level(), Life.since(opening.opened()), parent, opening.opened()));
        }
        if (problems.isEmpty() && namesake(opening.words().name(), opening.parent(), "")) {
            problems.add(new Problem("name", "There is already a unit of this name in the same place"));
        }
        return problems;
    }

    private boolean namesake(String name, @Nullable String parent, String except) {
        return chart.units().stream()
                .filter(one -> one.life().closed() == null && !one.ref().equals(except))
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .anyMatch(one -> Objects.equals(parent, chart.placements().parentOn(LocalDate.MAX, one.ref())));
    }

    List<Problem> change(Unit unit, Unit.Words words, Unit.Level level) {
        var problems = new ArrayList<Problem>(name(words.name()));
        if (level != unit.level()) {
            for (var place : chart.placements().of(unit.ref())) {
                var parent = chart.unit(place.parent());
                if (parent != null && !level.mayStandUnder(parent.level())) {
                    problems.add(new Problem("level", tooLow(level, parent)));
                }
            }
            chart.occupants(unit.ref(), LocalDate.MIN)
                    .filter(one ->
                            one.placed() instanceof Unit child && !child.level().mayStandUnder(level))
                    .forEach(one -> problems.add(new Problem(
                            "level",
                            one.placed().name() + " stands below and is a larger part of the council than a "
                                    + level.code())));
        }
        return problems;
    }

    private static String tooLow(Unit.Level level, Unit parent) {
        return "A " + level.code() + " cannot stand under " + parent.name() + ", which is a "
                + parent.level().code();
    }

    /** Whether a unit or post of the given life may stand under the parent from a day on. */
    private static List<Problem> stand(Unit.Level level, Life life, Unit parent, @Nullable LocalDate from) {
        if (!level.mayStandUnder(parent.level())) {
            return List.of(new Problem("parent", tooLow(level, parent)));
        }
        return exists(parent, life, from);
    }

    static List<Problem> exists(Unit parent, Life life, @Nullable LocalDate from) {
        var opened = parent.life().opened();
        if (from != null && opened != null && from.isBefore(opened)) {
            return List.of(new Problem("parent", parent.name() + " opens only on " + say(opened)));
        }
        var closed = parent.life().closed();
        if (closed != null && !parent.life().outlives(life)) {
            return List.of(new Problem("parent", parent.name() + " closes on " + say(closed)));
        }
        return List.of();
    }

    List<Problem> move(Unit unit, @Nullable String parentRef, LocalDate from) {
        var problems = new ArrayList<Problem>(plausible("from", from));
        problems.addAll(within(unit, "from", from));
        var last = chart.placements().lastMove(unit.ref());
        if (last != null && from.isBefore(last)) {
            problems.add(new Problem(
                    "from", unit.name() + " moves on " + say(last) + "; an earlier move would contradict that"));
        }
        var parent = chart.unit(parentRef);
        if (parentRef == null) {
            return problems;
        }
        if (parent == null) {
            problems.add(new Problem("parent", "There is no unit " + parentRef + " in this council"));
        } else if (parentRef.equals(unit.ref())) {
            problems.add(new Problem("parent", "A unit cannot stand under itself"));
        } else if (chart.placements().wouldCircle(new Placement(unit.ref(), from, parentRef))) {
            problems.add(new Problem(
                    "parent",
                    parent.name() + " stands below " + unit.name()
                            + ", or is to on a later day, so it cannot stand above it"));
        } else {
            problems.addAll(stand(unit.level(), unit.life(), parent, from));
        }
        return problems;
    }

    /** A day in the unit's own life. */
    private static List<Problem> within(Unit unit, String place, LocalDate day) {
        var opened = unit.life().opened();
        if (opened != null && day.isBefore(opened)) {
            return List.of(new Problem(place, unit.name() + " opens only on " + say(opened)));
        }
        var closed = unit.life().closed();
        if (closed != null && day.isAfter(closed)) {
            return List.of(new Problem(place, unit.name() + " closed on " + say(closed)));
        }
        return List.of();
    }

    List<Problem> close(Unit unit, LocalDate last) {
        var problems = new ArrayList<Problem>(plausible("last", last));
        problems.addAll(within(unit, "last", last));
        if (problems.isEmpty()) {
            var still = chart.occupants(unit.ref(), last.plusDays(1))
                    .map(one -> one.placed().name())
                    .sorted()
                    .toList();
            if (!still.isEmpty()) {
                problems.add(new Problem(
                        "last",
                        "After that day there would still be " + some(still)
                                + " in it: move or close them first, or merge the unit into another"));
            }
        }
        return problems;
    }

    private static String some(List<String> names) {
        return names.size() <= 3
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
    }

    List<Problem> merge(Unit unit, String intoRef, LocalDate from) {
        var problems = new ArrayList<Problem>(plausible("from", from));
        problems.addAll(within(unit, "from", from.minusDays(1)));
        var into = chart.unit(intoRef);
        if (into == null) {
            problems.add(new Problem("into", "Choose the unit that carries on"));
        } else if (intoRef.equals(unit.ref())) {
            problems.add(new Problem("into", "A unit cannot merge into itself"));
        } else if (!into.life().on(from) || into.life().closed() != null) {
            problems.add(new Problem("into", into.name() + " is not open from " + say(from) + " on"));
        } else if (chart.on(from).path(intoRef).contains(unit)) {
            problems.add(new Problem("into", into.name() + " stands below " + unit.name() + ": move it first"));
        } else {
            problems.addAll(carry(unit, into, from));
        }
        return problems;
    }

    private List<Problem> carry(Unit unit, Unit into, LocalDate from) {
        return chart.occupants(unit.ref(), from)
                .flatMap(one -> {
                    if (one.since().isAfter(from)) {
                        return Stream.of(new Problem(
                                "from",
                                one.placed().name() + " is to move into " + unit.name() + " on " + say(one.since())
                                        + ": change that first"));
                    }
                    return one.placed() instanceof Unit child ? follows(child, into, from) : Stream.empty();
                })
                .toList();
    }

    private Stream<Problem> follows(Unit child, Unit into, LocalDate from) {
        if (!child.level().mayStandUnder(into.level())) {
            return Stream.of(
                    new Problem("into", tooLow(child.level(), into) + "; " + child.name() + " would come along"));
        }
        return chart.placements().wouldCircle(new Placement(child.ref(), from, into.ref()))
                ? Stream.of(new Problem("into", into.name() + " is to stand below " + child.name() + " later on"))
                : Stream.empty();
    }

    List<Problem> reopen(Unit unit) {
        var life = unit.life();
        var last = life.closed();
        if (last == null) {
            return List.of(Problem.of(unit.name() + " is open"));
        }
        var ended = Lifecycle.OfUnit.on(last.plusDays(1), life);
        if (Lifecycle.move(Lifecycle.UNIT, ended, Lifecycle.OfUnit.OPEN).isEmpty()) {
            return List.of(Problem.of(unit.name() + " has merged into another unit, which carries on"));
        }
        var parent = chart.unit(chart.placements().parentOn(LocalDate.MAX, unit.ref()));
        return parent == null ? List.of() : exists(parent, life.ending(null, null), last);
    }
}
