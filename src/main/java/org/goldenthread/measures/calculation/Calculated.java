package org.goldenthread.measures.calculation;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.ledger.WorkedOut;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.vocabulary.Checked;
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

    Calculated(Measures measures, Grids grids) {
        this.measures = measures;
        this.grids = grids;
    }

    /** Everything known of these measures, now or then, with what is worked out; without those that have no figure. */
    public Map<String, Sheets> of(Collection<Measure> wanted, @Nullable Instant known) {
        var reading = reading(wanted, known);
        Map<String, Sheets> found = new LinkedHashMap<>();
        for (var measure : wanted) {
            var sheets = reading.sheets(measure);
            if (!sheets.grids().isEmpty()) {
                found.put(measure.ref(), sheets);
            }
        }
        return found;
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
        var feeders = feeders(wanted);
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
