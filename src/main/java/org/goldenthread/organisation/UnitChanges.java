package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes units, checked against the whole chart, which is kept in step. */
@Component
class UnitChanges {
    private final OrganisationStore store;
    private final Cards cards;

    UnitChanges(OrganisationStore store, Cards cards) {
        this.store = store;
        this.cards = cards;
    }

    private static Checked<Unit> when(List<Problem> problems, Supplier<Unit> change) {
        return problems.isEmpty() ? Checked.accepted(change.get()) : Checked.refused(problems);
    }

    Checked<Unit> open(Chart chart, String council, Unit.Opening opening) {
        return when(new UnitRules(chart).open(opening), () -> {
            var ref = cards.add(OrganisationKinds.UNIT, council, opening.words());
            store.addUnit(ref, council, opening.level(), opening.opened());
            var unit = new Unit(ref, council, opening.level(), opening.words(), null, Life.since(opening.opened()), 1);
            var since = opening.opened() == null ? Placements.ALWAYS : opening.opened();
            cards.place(chart, unit, new Placement(ref, since, opening.parent()));
            return written(chart, unit, 1);
        });
    }

    Checked<Unit> change(Chart chart, Unit unit, Unit.Level level, @Nullable String lead) {
        var before = kept(chart, unit);
        var problems = new ArrayList<>(new UnitRules(chart).change(before, unit.words(), level));
        var post = chart.post(lead);
        if (lead != null && (post == null || post.life().endedBefore(cards.today()))) {
            problems.add(new Problem("lead", "There is no open post " + lead + " in this council"));
        }
        return when(
                problems,
                () -> written(
                        chart,
                        new Unit(unit.ref(), unit.council(), level, unit.words(), lead, before.life(), unit.version()),
                        unit.version()));
    }

    Checked<Unit> move(Chart chart, Unit unit, @Nullable String parent, LocalDate from) {
        return when(new UnitRules(chart).move(unit, parent, from), () -> {
            var place = new Placement(unit.ref(), from, parent);
            chart.put(place);
            var moved = written(chart, unit, unit.version());
            store.place(unit.council(), place);
            return moved;
        });
    }

    Checked<Unit> close(Chart chart, Unit unit, LocalDate last) {
        return when(new UnitRules(chart).close(unit, last), () -> ending(chart, unit, last, null));
    }

    Checked<Unit> reopen(Chart chart, Unit unit) {
        return when(new UnitRules(chart).reopen(unit), () -> ending(chart, unit, null, null));
    }

    Checked<Unit> merge(Chart chart, Unit unit, String into, LocalDate from) {
        return when(new UnitRules(chart).merge(unit, into, from), () -> {
            var along = chart.occupants(unit.ref(), from)
                    .map(Chart.Occupant::placed)
                    .toList();
            along.forEach(one -> cards.place(chart, one, new Placement(one.ref(), from, into)));
            var merged = ending(chart, unit, from.minusDays(1), into);
            cards.align(chart, along);
            cards.carryOn(chart);
            return merged;
        });
    }

    private Unit ending(Chart chart, Unit unit, @Nullable LocalDate last, @Nullable String into) {
        var life = unit.life().ending(last, into);
        var ended = new Unit(unit.ref(), unit.council(), unit.level(), unit.words(), unit.lead(), life, unit.version());
        return written(chart, ended, unit.version());
    }

    private static Unit kept(Chart chart, Unit unit) {
        var kept = chart.unit(unit.ref());
        return kept == null ? unit : kept;
    }

    private Unit written(Chart chart, Unit unit, int version) {
        if (store.changeUnit(unit.ref(), unit.level(), unit.life()) == 0) {
            throw new NotAllowed("You may see " + unit.ref() + " but not change the organisation");
        }
        var now = new Unit(
                unit.ref(),
                unit.council(),
                unit.level(),
                unit.words(),
                unit.lead(),
                unit.life(),
                cards.write(chart, unit, version));
        chart.put(now);
        return now;
    }
}
