package org.goldenthread.organisation.ledger;

import static org.goldenthread.organisation.ledger.Reasons.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Lifecycle;
import org.goldenthread.organisation.Placements;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.organisation.Unit;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** What may not be done to units, each refusal naming the field and the reason. */
final class UnitRules {
    private final Chart chart;

    UnitRules(Chart chart) {
        this.chart = chart;
    }

    List<Problem> open(Unit.Opening opening) {
        var problems = new ArrayList<Problem>(Reasons.name(opening.words().name()));
        problems.addAll(Reasons.plausible("opened", opening.opened()));
        var parent = chart.unit(opening.parent());
        if (opening.parent() != null && parent == null) {
            problems.add(unknown(opening.parent()));
        } else if (parent != null) {
            problems.addAll(stand(opening.level(), Life.since(opening.opened()), parent, opening.opened()));
        }
        if (problems.isEmpty() && namesake(opening.words().name(), opening.parent())) {
            problems.add(new Problem("name", "There is already a unit of this name in the same place"));
        }
        return problems;
    }

    private static Problem unknown(String parent) {
        return new Problem("parent", "There is no unit " + parent + " in this council");
    }

    private boolean namesake(String name, @Nullable String parent) {
        return chart.units().stream()
                .filter(one -> one.life().closed() == null)
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .anyMatch(one -> Objects.equals(parent, chart.placements().parentOn(LocalDate.MAX, one.ref())));
    }

    /** A unit written anew: name, level and first day. */
    List<Problem> change(Unit before, Unit after) {
        var problems = new ArrayList<Problem>(Reasons.name(after.name()));
        if (after.level() != before.level()) {
            problems.addAll(levels(after));
        }
        if (!Objects.equals(before.life().opened(), after.life().opened())) {
            problems.addAll(opened(after));
        }
        var lead = chart.post(after.lead());
        if (after.lead() != null && lead == null) {
            problems.add(new Problem("lead", "There is no post " + after.lead() + " in this council"));
        } else if (lead != null
                && !lead.ref().equals(before.lead())
                && lead.life().closed() != null) {
            problems.add(new Problem(
                    "lead", lead.name() + " closes on " + say(lead.life().closed())));
        }
        return problems;
    }

    private List<Problem> levels(Unit after) {
        var problems = new ArrayList<Problem>();
        for (var place : chart.placements().of(after.ref())) {
            var parent = chart.unit(place.parent());
            if (parent != null && !after.level().mayStandUnder(parent.level())) {
                problems.add(new Problem("level", tooLow(after.level(), parent)));
            }
        }
        chart.occupants(after.ref(), LocalDate.MIN)
                .filter(one ->
                        one.placed() instanceof Unit child && !child.level().mayStandUnder(after.level()))
                .forEach(one -> problems.add(new Problem(
                        "level",
                        one.placed().name() + " stands below and is a larger part of the council than a "
                                + after.level().code())));
        return problems;
    }

    private List<Problem> opened(Unit after) {
        var problems =
                new ArrayList<Problem>(Reasons.plausible("opened", after.life().opened()));
        problems.addAll(Reasons.begins("opened", after.life()));
        var opened = after.life().opened();
        var place = chart.placements().of(after.ref()).getFirst();
        var parent = chart.unit(place.parent());
        if (parent != null) {
            problems.addAll(Reasons.there("opened", parent, Life.since(opened).ending(LocalDate.MIN, null), opened));
        }
        if (opened != null) {
            chart.occupants(after.ref(), LocalDate.MIN)
                    .filter(one -> {
                        var begun = one.placed().life().opened();
                        return (begun != null
                                        && begun.isBefore(opened)
                                        && one.since().isBefore(opened))
                                || (one.since().isBefore(opened) && !one.since().equals(Placements.ALWAYS));
                    })
                    .forEach(one -> problems.add(
                            new Problem("opened", one.placed().name() + " is in it on an earlier day already")));
        }
        return problems;
    }

    private static String tooLow(Unit.Level level, Unit parent) {
        return "A " + level.code() + " cannot stand under " + parent.name() + ", which is a "
                + parent.level().code();
    }

    private static List<Problem> stand(Unit.Level level, Life life, Unit parent, @Nullable LocalDate from) {
        return level.mayStandUnder(parent.level())
                ? Reasons.there("parent", parent, life, from)
                : List.of(new Problem("parent", tooLow(level, parent)));
    }

    List<Problem> move(Unit unit, @Nullable String parentRef, LocalDate from) {
        var problems = new ArrayList<Problem>(Reasons.plausible("from", from));
        problems.addAll(Reasons.within(unit, "from", from));
        problems.addAll(Reasons.notBefore(chart.placements().lastMove(unit.ref()), unit, from));
        if (parentRef != null) {
            problems.addAll(under(unit, parentRef, from));
        }
        return problems;
    }

    private List<Problem> under(Unit unit, String parentRef, LocalDate from) {
        var parent = chart.unit(parentRef);
        if (parent == null) {
            return List.of(unknown(parentRef));
        }
        if (parentRef.equals(unit.ref())) {
            return List.of(new Problem("parent", "A unit cannot stand under itself"));
        }
        if (chart.placements().wouldCircle(new Placement(unit.ref(), from, parentRef))) {
            return List.of(new Problem(
                    "parent",
                    parent.name() + " stands below " + unit.name()
                            + ", or is to on a later day, so it cannot stand above it"));
        }
        return stand(unit.level(), unit.life(), parent, from);
    }

    List<Problem> close(Unit unit, LocalDate last) {
        var problems = new ArrayList<Problem>(Reasons.plausible("last", last));
        problems.addAll(Reasons.within(unit, "last", last));
        if (problems.isEmpty()) {
            var still = chart.occupants(unit.ref(), last.plusDays(1))
                    .map(one -> one.placed().name())
                    .sorted()
                    .toList();
            if (!still.isEmpty()) {
                problems.add(new Problem(
                        "last",
                        "After that day there would still be " + Reasons.some(still)
                                + " in it: move or close them first, or merge the unit into another"));
            }
        }
        return problems;
    }

    List<Problem> merge(Unit unit, String intoRef, LocalDate from) {
        var problems = new ArrayList<Problem>(Reasons.plausible("from", from));
        problems.addAll(Reasons.within(unit, "from", from.minusDays(1)));
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
        return parent == null ? List.of() : Reasons.there("", parent, life.ending(null, null), last);
    }
}
