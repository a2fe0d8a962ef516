package org.goldenthread.measures.entry.round;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.entry.Stage;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds measures that are overdue, stale, ownerless, or judged against no target or a target of nothing. */
@Component
class EntryEnds implements LooseEndCheck {
    private final Due due;
    private final Neglected neglected;
    private final Grids grids;
    private final Clock clock;

    EntryEnds(Due due, Neglected neglected, Grids grids, Clock clock) {
        this.due = due;
        this.neglected = neglected;
        this.grids = grids;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        List<LooseEnd> found = new ArrayList<>();
        for (var one : neglected.of(council)) {
            one.sorts().forEach(sort -> end(one, sort, found));
        }
        overdue(council, found);
        zeros(council, found);
        return found.stream()
                .filter(one -> among == null || among.contains(one.ref()))
                .limit(most)
                .toList();
    }

    private static String name(Measure measure) {
        return measure.ref() + " “" + measure.title() + "”";
    }

    private static void end(Neglect one, Neglect.Sort sort, List<LooseEnd> into) {
        var measure = one.measure();
        var page = "/measures/" + measure.ref();
        switch (sort) {
            case NO_OWNER ->
                into.add(new LooseEnd(
                        measure.ref(),
                        "measure-no-owner",
                        "No owner",
                        "Nobody owns the measure " + name(measure),
                        "Choose the post that answers for it",
                        page));
            case STALE -> {
                var last = one.last();
                into.add(new LooseEnd(
                        measure.ref(),
                        "measure-stale",
                        "Stale measure",
                        name(measure) + " has no figure for " + one.missed() + " periods"
                                + (last == null ? "" : ", none since " + last.words()),
                        "Enter the figures, say why there are none, or end the measure",
                        "/measures/enter?at=" + measure.ref()));
            }
            case NO_TARGET ->
                into.add(new LooseEnd(
                        measure.ref(),
                        "measure-no-target",
                        "No target",
                        name(measure) + " says which way is good, and no target says how far",
                        "Set a target, or say in the definition that neither way is good",
                        page));
            case VACANT, PHANTOM -> {
                // Posts and their holders have standing checks of their own.
            }
        }
    }

    private void overdue(String council, List<LooseEnd> into) {
        var today = LocalDate.now(clock);
        Map<String, List<Slot>> late = new LinkedHashMap<>();
        due.of(council).stream()
                .filter(slot -> slot.stage(today) == Stage.OVERDUE)
                .forEach(slot -> late.computeIfAbsent(slot.measure().ref(), ref -> new ArrayList<>())
                        .add(slot));
        late.forEach((ref, slots) -> {
            var first = slots.getFirst();
            into.add(new LooseEnd(
                    ref,
                    "measure-overdue",
                    "Figure overdue",
                    "The figure of " + name(first.measure()) + " for "
                            + first.period().words() + " is overdue"
                            + (slots.size() > 1 ? ", and " + (slots.size() - 1) + " more" : ""),
                    "Enter it, or say why there is none",
                    "/measures/enter?at=" + ref));
        });
    }

    /** A target of nothing, where figures are far from nothing, is usually a box that nobody filled. */
    private void zeros(String council, List<LooseEnd> into) {
        var asked = due.entered(council);
        var sheets = grids.of(asked.stream().map(Measure::ref).toList());
        for (var measure : asked) {
            var known = sheets.getOrDefault(measure.ref(), new Sheets(List.of()));
            var target = latest(known.grid(Slot.values(measure, Figure.TARGET)));
            var value = latest(known.grid(Slot.values(measure, Figure.VALUE)));
            if (target != null && target.signum() == 0 && value != null && value.signum() != 0) {
                into.add(new LooseEnd(
                        measure.ref(),
                        "measure-target-zero",
                        "Target is 0",
                        "The target of " + name(measure) + " is 0, and its figures are not",
                        "Set the target that was meant, or confirm that it is 0",
                        "/measures/" + measure.ref()));
            }
        }
    }

    private static @Nullable BigDecimal latest(Grid grid) {
        if (grid.isEmpty()) {
            return null;
        }
        var line = grid.through(0);
        int last = line.lastBy(line.count() - 1);
        return last < 0 ? null : line.decimal(last);
    }
}
