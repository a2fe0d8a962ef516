package org.goldenthread.measures.calculation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** One reading of figures: what is recorded comes from the ledger, the rest is worked out once. */
final class WorkReading {
    private final Feeders feeders;
    private final Map<String, Sheets> recorded;
    private final @Nullable Instant known;
    private final Map<Series, Optional<Grid>> worked = new HashMap<>();
    private final Set<Series> open = new HashSet<>();

    WorkReading(Feeders feeders, Map<String, Sheets> recorded, @Nullable Instant known) {
        this.feeders = feeders;
        this.recorded = recorded;
        this.known = known;
    }

    static boolean calculates(Measure measure) {
        return measure.definitions().stream().anyMatch(one -> one.sheet().calculated());
    }

    /** Whether there may be more of it than what is recorded. */
    static boolean works(Measure measure) {
        return measure.definitions().stream()
                .map(one -> one.sheet())
                .anyMatch(sheet ->
                        sheet.calculated() || !sheet.collection().derived().isEmpty());
    }

    Sheets recorded(Measure measure) {
        return recorded.getOrDefault(measure.ref(), new Sheets(List.of()));
    }

    /** What is recorded, and beside it every grid of values that the sheets of the measure ask for. */
    Sheets sheets(Measure measure) {
        if (!works(measure)) {
            return recorded(measure);
        }
        List<Grid> grids = new ArrayList<>();
        var lengths = lengths(measure);
        recorded(measure).grids().stream()
                .filter(grid -> grid.series().figure() != Figure.VALUE || !lengths.contains(grid.length()))
                .forEach(grids::add);
        lengths.forEach(length -> values(measure, length).ifPresent(grids::add));
        return new Sheets(grids);
    }

    private static Set<Length> lengths(Measure measure) {
        Set<Length> lengths = new HashSet<>();
        for (var one : measure.definitions()) {
            lengths.add(one.sheet().collection().collected());
            one.sheet().collection().derived().stream()
                    .map(Sheet.Derived::length)
                    .forEach(lengths::add);
        }
        return lengths;
    }

    /** Values at a length: recorded ones first, then what the formula gives, else derived from shorter ones. */
    Optional<Grid> values(Measure measure, Length length) {
        var series = Series.values(measure.ref(), length);
        var known = worked.get(series);
        if (known != null) {
            return known;
        }
        if (!open.add(series)) {
            return Optional.empty();
        }
        var found = find(measure, length, series);
        open.remove(series);
        worked.put(series, found);
        return found;
    }

    private Optional<Grid> find(Measure measure, Length length, Series series) {
        var sheets = recorded(measure);
        var grid = sheets.grid(series);
        if (calculates(measure)) {
            var calculated = new Calculation(measure, length, this).grid(grid);
            if (calculated.isPresent()) {
                return calculated;
            }
        }
        return grid.isEmpty() ? new Derivation(measure, base(measure, length, sheets)).grid(length) : Optional.of(grid);
    }

    /** What longer periods are derived from: the collected values, themselves worked out where the measure is. */
    private Sheets base(Measure measure, Length length, Sheets sheets) {
        var collected = measure.sheet().collection().collected();
        if (!calculates(measure) || collected.equals(length)) {
            return sheets;
        }
        List<Grid> grids = new ArrayList<>(sheets.grids().stream()
                .filter(one ->
                        one.series().figure() != Figure.VALUE || !one.length().equals(collected))
                .toList());
        values(measure, collected).ifPresent(grids::add);
        return new Sheets(grids);
    }

    Optional<Measure> feeder(String code) {
        return feeders.find(code);
    }

    @Nullable
    Instant known() {
        return known;
    }

    /** How complete the figures of a period are, subject by subject. */
    Map<Integer, Worked> explain(Measure measure, Period period, Collection<Integer> subjects) {
        var calculation = new Calculation(measure, Length.of(period), this);
        Map<Integer, Worked> found = new HashMap<>();
        for (int subject : subjects) {
            calculation.explain(subject, period.start()).ifPresent(one -> found.put(subject, one));
        }
        return found;
    }

    List<Worked> explain(Measure measure, Subject subject, Length length) {
        return new Calculation(measure, length, this).explain(subject.id());
    }
}
