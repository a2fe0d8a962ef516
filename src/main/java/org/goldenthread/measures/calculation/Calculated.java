package org.goldenthread.measures.calculation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Kept;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.ledger.WorkedOut;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to figures with those that nobody enters among them: calculated measures and derived periods are worked out
 * when they are read, from what is (or was) known, so that nothing stored is ever written over.
 */
@Component
@Transactional(readOnly = true)
public class Calculated {
    private final Measures measures;
    private final Grids grids;
    private final Kept kept = new Kept(4);

    Calculated(Measures measures, Grids grids) {
        this.measures = measures;
        this.grids = grids;
    }

    /** Everything known of these measures, now or then, with what is worked out; without those that have no figure. */
    public Map<String, Sheets> of(Collection<Measure> wanted, @Nullable Instant known) {
        return known == null ? now(wanted) : worked(wanted, reading(wanted, known)::sheets);
    }

    private static Map<String, Sheets> worked(Collection<Measure> wanted, Function<Measure, Sheets> work) {
        Map<String, Sheets> found = new LinkedHashMap<>();
        for (var measure : wanted) {
            var sheets = work.apply(measure);
            if (!sheets.grids().isEmpty()) {
                found.put(measure.ref(), sheets);
            }
        }
        return found;
    }

    /** What figures are worked out from: how often each ledger changed, and the sheets that say how. */
    private record Stamp(Map<String, Long> beats, List<Long> sheets) {}

    /** What was worked out before holds while everything that it rests on, as this visitor may see it, is the same. */
    private Map<String, Sheets> now(Collection<Measure> wanted) {
        var feeders = feeders(wanted);
        var stamps = stamps(wanted, feeders);
        Map<String, Sheets> known = new HashMap<>();
        stamps.forEach((ref, stamp) -> {
            var sheets = kept.find(ref, stamp);
            if (sheets != null) {
                known.put(ref, sheets);
            }
        });
        var missing =
                wanted.stream().filter(one -> !known.containsKey(one.ref())).toList();
        var reading = reading(missing, feeders, null);
        return worked(wanted, measure -> {
            var before = known.get(measure.ref());
            if (before != null) {
                return before;
            }
            var sheets = reading.sheets(measure);
            var stamp = stamps.get(measure.ref());
            if (stamp != null) {
                kept.keep(measure.ref(), stamp, sheets);
            }
            return sheets;
        });
    }

    /** Of those that are worked out; what is only recorded is kept as such. */
    private Map<String, Stamp> stamps(Collection<Measure> wanted, Feeders feeders) {
        Map<String, Set<Measure>> rests = new HashMap<>();
        wanted.stream().filter(WorkReading::works).forEach(one -> rests.put(one.ref(), all(List.of(one), feeders)));
        var beats = rests.isEmpty()
                ? Map.<String, Long>of()
                : grids.beats(rests.values().stream()
                        .flatMap(Set::stream)
                        .map(Measure::ref)
                        .distinct()
                        .toList());
        Map<String, Stamp> stamps = new HashMap<>();
        rests.forEach((ref, rest) -> {
            Map<String, Long> own = new HashMap<>();
            rest.forEach(one -> own.put(one.ref(), beats.getOrDefault(one.ref(), -1L)));
            var sheets = rest.stream()
                    .flatMap(one -> one.definitions().stream())
                    .map(Definition::id)
                    .toList();
            stamps.put(ref, new Stamp(own, sheets));
        });
        return stamps;
    }

    /** The values of a measure at a length of period: recorded, calculated, or derived. @param known null for now */
    public Grid grid(Measure measure, Length length, @Nullable Instant known) {
        var series = Series.values(measure.ref(), length);
        return reading(List.of(measure), known).values(measure, length).orElseGet(() -> WorkedOut.nothing(series));
    }

    /** A calculated measure's figures for a subject, period by period, with how complete each is; for its proof. */
    public List<Worked> explain(Measure measure, Subject subject, Length length, @Nullable Instant known) {
        return reading(List.of(measure), known).explain(measure, subject, length);
    }

    /** How complete a calculated measure's figures of one period are, by subject; nothing where none is calculated. */
    public Map<Integer, Worked> explain(
            Measure measure, Period period, Collection<Integer> subjects, @Nullable Instant known) {
        return subjects.isEmpty() || !WorkReading.calculates(measure)
                ? Map.of()
                : reading(List.of(measure), known).explain(measure, period, subjects);
    }

    /**
     * What is wrong with a formula: what cannot be read and where, codes that nobody has, a circle and which one.
     *
     * @param ref of the measure that it is for; null for a new one
     * @param code of that measure
     */
    public List<Problem> problems(String council, String formula, @Nullable String ref, String code) {
        return formula.isBlank() ? List.of() : new Feeders(measures.of(council)).problems(formula.strip(), ref, code);
    }

    /** The references of measures whose formula names this one by its code. */
    public List<String> usedBy(Measure measure) {
        return measure.code().isEmpty()
                ? List.of()
                : measures.of(measure.council()).stream()
                        .filter(one -> one.definitions().stream().anyMatch(version -> names(version, measure.code())))
                        .map(Measure::ref)
                        .toList();
    }

    private static boolean names(Definition version, String code) {
        return version.sheet().calculated()
                && Formula.read(version.sheet().formula().strip()) instanceof Checked.Accepted<Formula>(Formula formula)
                && formula.codes().stream().anyMatch(code::equalsIgnoreCase);
    }

    /** The references of all measures whose figures these rest on, they themselves among them. */
    public Set<String> restOn(Collection<Measure> wanted) {
        return all(wanted, feeders(wanted)).stream()
                .map(Measure::ref)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private WorkReading reading(Collection<Measure> wanted, @Nullable Instant known) {
        return reading(wanted, feeders(wanted), known);
    }

    private WorkReading reading(Collection<Measure> wanted, Feeders feeders, @Nullable Instant known) {
        var refs = all(wanted, feeders).stream().map(Measure::ref).distinct().toList();
        return new WorkReading(feeders, grids.of(refs, known), known);
    }

    private static Set<Measure> all(Collection<Measure> wanted, Feeders feeders) {
        var all = new LinkedHashSet<>(wanted);
        wanted.forEach(measure -> feed(measure, feeders, all));
        return all;
    }

    /** The measures that formulas may name; none are read where nothing is calculated. */
    private Feeders feeders(Collection<Measure> wanted) {
        return new Feeders(wanted.stream()
                .filter(WorkReading::calculates)
                .map(Measure::council)
                .distinct()
                .flatMap(council -> measures.of(council).stream())
                .toList());
    }

    private static void feed(Measure measure, Feeders feeders, Set<Measure> all) {
        for (var definition : measure.definitions()) {
            if (definition.sheet().calculated()
                    && Formula.read(definition.sheet().formula().strip())
                            instanceof Checked.Accepted<Formula>(Formula formula)) {
                for (var code : formula.codes()) {
                    feeders.find(code).filter(all::add).ifPresent(feeder -> feed(feeder, feeders, all));
                }
            }
        }
    }
}
