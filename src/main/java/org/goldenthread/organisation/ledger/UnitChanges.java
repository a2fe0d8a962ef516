package org.goldenthread.organisation.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Placements;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.organisation.Unit;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes units, checked against the whole chart, which is kept in step. */
@Component
public class UnitChanges {
    private final Pen pen;

    /** With a pencil one sees what ink would do. */
    public UnitChanges(Pen pen) {
        this.pen = pen;
    }

    private static Checked<Unit> when(List<Problem> problems, Supplier<Unit> change) {
        return problems.isEmpty() ? Checked.accepted(change.get()) : Checked.refused(problems);
    }

    public Checked<Unit> open(Chart chart, String council, Unit.Opening opening) {
        return when(new UnitRules(chart).open(opening), () -> {
            var life = Life.since(opening.opened());
            var draft = new Unit("", council, opening.level(), opening.words(), null, life, 1);
            var ref = pen.enter(draft, new Placement("", Placements.ALWAYS, opening.parent()));
            var unit = new Unit(ref, council, opening.level(), opening.words(), null, life, 1);
            chart.put(new Placement(ref, Placements.ALWAYS, opening.parent()));
            chart.put(unit);
            return unit;
        });
    }

    public Checked<Unit> change(Chart chart, Unit before, Unit after) {
        return when(new UnitRules(chart).change(before, after), () -> written(chart, after));
    }

    public Checked<Unit> move(Chart chart, Unit unit, @Nullable String parent, LocalDate from) {
        return when(new UnitRules(chart).move(unit, parent, from), () -> {
            var place = new Placement(unit.ref(), from, parent);
            chart.put(place);
            var moved = written(chart, unit);
            pen.place(unit.council(), place);
            return moved;
        });
    }

    public Checked<Unit> close(Chart chart, Unit unit, LocalDate last) {
        return when(
                new UnitRules(chart).close(unit, last),
                () -> written(chart, unit.living(unit.life().ending(last, null))));
    }

    public Checked<Unit> reopen(Chart chart, Unit unit) {
        return when(
                new UnitRules(chart).reopen(unit),
                () -> written(chart, unit.living(unit.life().ending(null, null))));
    }

    public Checked<Unit> merge(Chart chart, Unit unit, String into, LocalDate from) {
        return when(new UnitRules(chart).merge(unit, into, from), () -> {
            var merged = written(chart, unit.living(unit.life().ending(from.minusDays(1), into)));
            var along = chart.occupants(unit.ref(), from)
                    .map(Chart.Occupant::placed)
                    .toList();
            for (var one : along) {
                var place = new Placement(one.ref(), from, into);
                chart.put(place);
                pen.place(unit.council(), place);
            }
            pen.align(chart, along);
            pen.carryOn(chart);
            return merged;
        });
    }

    private Unit written(Chart chart, Unit unit) {
        var now = unit.seenAt(pen.write(chart, unit));
        chart.put(now);
        return now;
    }
}
