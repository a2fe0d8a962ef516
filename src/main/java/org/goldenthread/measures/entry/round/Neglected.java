package org.goldenthread.measures.entry.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Rhythm;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.organisation.Holder;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to measures that nobody seems to look after: stale ones, and those with owners that are not there. */
@Component
@Transactional(readOnly = true)
public class Neglected {
    /** After how many missed periods a measure is stale. */
    public static final int STALE = 3;

    private final Due due;
    private final Grids grids;
    private final Seats seats;
    private final NeglectStore store;
    private final Clock clock;

    Neglected(Due due, Grids grids, Seats seats, NeglectStore store, Clock clock) {
        this.due = due;
        this.grids = grids;
        this.seats = seats;
        this.store = store;
        this.clock = clock;
    }

    /** Those of a council with at least one reason. */
    public List<Neglect> of(String council) {
        var asked = due.entered(council);
        var today = seats.of(council);
        var absent = absent(asked, today);
        var sheets = grids.of(asked.stream().map(Measure::ref).toList());
        List<Neglect> found = new ArrayList<>();
        for (var measure : asked) {
            var neglect = look(measure, sheets.getOrDefault(measure.ref(), new Sheets(List.of())), today, absent);
            if (!neglect.sorts().isEmpty()) {
                found.add(neglect);
            }
        }
        return found;
    }

    private Set<Long> absent(List<Measure> asked, Seats.Today today) {
        return store.neverCame(asked.stream()
                .flatMap(one -> today.holders(one.thing().owner()).stream())
                .map(one -> one.person().account())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private Neglect look(Measure measure, Sheets sheets, Seats.Today today, Set<Long> absent) {
        var sorts = new ArrayList<Neglect.Sort>();
        var owner = measure.thing().owner();
        var holders = today.holders(owner);
        if (owner == null) {
            sorts.add(Neglect.Sort.NO_OWNER);
        } else if (holders.isEmpty()) {
            sorts.add(Neglect.Sort.VACANT);
        } else if (holders.stream().allMatch(holder -> isPhantom(holder, absent))) {
            sorts.add(Neglect.Sort.PHANTOM);
        }
        var last = last(sheets.grid(Slot.values(measure, Figure.VALUE)));
        int missed = missed(measure, last);
        if (missed >= STALE) {
            sorts.add(Neglect.Sort.STALE);
        }
        boolean aimed =
                sheets.grids().stream().anyMatch(grid -> grid.series().figure() == Figure.TARGET && last(grid) != null);
        if (measure.polarity().judges() && !measure.tags().contains("contextual") && !aimed) {
            sorts.add(Neglect.Sort.NO_TARGET);
        }
        return new Neglect(measure, sorts, missed, last);
    }

    private static boolean isPhantom(Holder holder, Set<Long> absent) {
        var account = holder.person().account();
        return account == null || absent.contains(account);
    }

    private static @Nullable Period last(Grid grid) {
        for (int column = grid.periods() - 1; column >= 0; column--) {
            for (int row = 0; row < grid.rows(); row++) {
                if (grid.through(row).has(column)) {
                    return grid.period(column);
                }
            }
        }
        return null;
    }

    /** How many periods are over since the last figure; without any, since the measure's first day. */
    private int missed(Measure measure, @Nullable Period last) {
        var starts = measure.thing().card().starts();
        var rhythm = Rhythm.of(measure.sheet().collection().collected(), last == null ? null : last.start());
        if (last == null && starts == null) {
            return 0;
        }
        var from = last == null ? rhythm.holding(Objects.requireNonNull(starts)) : last.next();
        int missed = 0;
        for (var period = from; period.end().isBefore(LocalDate.now(clock)) && missed < 1000; period = period.next()) {
            missed++;
        }
        return missed;
    }
}
