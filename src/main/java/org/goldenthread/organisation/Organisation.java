package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.ledger.Charts;
import org.goldenthread.organisation.ledger.UnitChanges;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the units of a council: directorates, services and teams, which open, close, move and merge. */
@Component
@Transactional
public class Organisation {
    private final Charts charts;
    private final UnitChanges changes;
    private final Things things;

    Organisation(Charts charts, UnitChanges changes, Things things) {
        this.charts = charts;
        this.changes = changes;
        this.things = things;
    }

    /** Opens a unit. Refused without a name, before its parent opens, or beside another of the same name. */
    public Checked<Unit> open(String council, Unit.Opening opening) {
        return changes.open(charts.lock(council), council, opening);
    }

    /**
     * Writes anew what a unit is called, how large it is, which post leads it and which was its first day.
     *
     * @param wanted as the unit is to be, on the version that the writer had before their eyes
     * @throws ChangedMeanwhile when somebody else was faster
     */
    public Checked<Unit> change(Unit wanted) {
        var chart = lockedFor(wanted.ref());
        var before = in(chart, wanted.ref(), wanted.version());
        var life = before.life().beginning(wanted.life().opened());
        return changes.change(chart, before, wanted.living(life));
    }

    /** Moves a unit under another one, or to the top, from a day on; where it stood before is kept. */
    public Checked<Unit> move(String ref, int version, @Nullable String parent, LocalDate from) {
        var chart = lockedFor(ref);
        return changes.move(chart, in(chart, ref, version), parent, from);
    }

    /**
     * Merges a unit into another from a day on: units and posts below it go along, and so does everything in the record
     * that belongs to it and has not ended. The day before is its last.
     */
    public Checked<Unit> merge(String ref, int version, String into, LocalDate from) {
        var chart = lockedFor(ref);
        return changes.merge(chart, in(chart, ref, version), into, from);
    }

    /** Closes a unit after its last day; refused while units or posts would still be in it. */
    public Checked<Unit> close(String ref, int version, LocalDate last) {
        var chart = lockedFor(ref);
        return changes.close(chart, in(chart, ref, version), last);
    }

    /** Takes a closing back; what has merged stays merged. */
    public Checked<Unit> reopen(String ref, int version) {
        var chart = lockedFor(ref);
        return changes.reopen(chart, in(chart, ref, version));
    }

    private static Unit in(Chart chart, String ref, int version) {
        var unit = chart.unit(ref);
        if (unit == null) {
            throw new NotHere(ref);
        }
        return unit.seenAt(version);
    }

    private Chart lockedFor(String ref) {
        return charts.lock(things.get(ref).council());
    }

    /** A council's organisation with all its dates. */
    @Transactional(readOnly = true)
    public Chart chart(String council) {
        return charts.of(council);
    }

    /** The organisation as it is today. */
    @Transactional(readOnly = true)
    public Tree tree(String council) {
        return chart(council).on(charts.today());
    }

    /** The units that a form may choose from, each with the way to it; the first choice is none. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String council) {
        return choices(council, null);
    }

    /** The units to choose from, and the one chosen before even where it has closed since. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String council, @Nullable String chosen) {
        var chart = chart(council);
        var tree = chart.on(charts.today());
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "None")));
        tree.flat().forEach(unit -> choices.add(new Choice(unit.ref(), tree.pathWords(unit.ref()))));
        var before = chart.unit(chosen);
        if (before != null && choices.stream().noneMatch(one -> one.value().equals(chosen))) {
            choices.add(new Choice(before.ref(), before.name() + " (not open today)"));
        }
        return choices;
    }
}
