package org.goldenthread.measures.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.WorkedOut;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * A measure worked out by its formula, period by period: each by the sheet that applies to it, so that a measure may
 * become calculated without losing what was recorded before.
 */
final class Calculation {
    private final Measure measure;
    private final Length length;
    private final WorkReading reading;
    private final Map<String, Ready> ready = new HashMap<>();

    Calculation(Measure measure, Length length, WorkReading reading) {
        this.measure = measure;
        this.length = length;
        this.reading = reading;
    }

    /** A formula with the grids of its inputs; null in the place of an input without any. */
    private record Ready(Formula formula, Formula.Calculator calculator, List<@Nullable Grid> inputs) {}

    private @Nullable Ready ready(LocalDate start) {
        var sheet = measure.definitionOn(start, reading.known())
                .orElseGet(() -> measure.definitionFor(start))
                .sheet();
        if (!sheet.calculated() || !asked(sheet)) {
            return null;
        }
        return ready.computeIfAbsent(sheet.formula().strip(), this::prepare);
    }

    /** A ratio of other measures is worked out anew at longer periods too; a sum of them is derived like any other. */
    private boolean asked(Sheet sheet) {
        return sheet.collection().collected().equals(length)
                || sheet.collection().derived().stream()
                        .anyMatch(
                                one -> one.length().equals(length) && one.how().equals("ratio"));
    }

    private @Nullable Ready prepare(String formula) {
        return switch (Formula.read(formula)) {
            case Checked.Refused<Formula> unreadable -> null;
            case Checked.Accepted<Formula>(Formula read) -> {
                List<@Nullable Grid> inputs = new ArrayList<>();
                for (var code : read.codes()) {
                    inputs.add(reading.feeder(code)
                            .flatMap(one -> reading.values(one, length))
                            .orElse(null));
                }
                yield new Ready(read, read.calculator(), inputs);
            }
        };
    }

    /** Its values; where a figure was recorded for a period, that one stays. Empty where no sheet has a formula. */
    Optional<Grid> grid(Grid recorded) {
        var worked = new WorkedOut(Series.values(measure.ref(), length));
        worked.putAll(recorded);
        boolean any = false;
        for (var start : starts()) {
            var by = ready(start);
            if (by != null) {
                any = true;
                for (long row : rows(by)) {
                    int subject = (int) (row >> 32);
                    int breakdown = (int) row;
                    var one = one(by, subject, breakdown, start);
                    if (one.value() != null && !worked.has(subject, breakdown, start)) {
                        worked.put(subject, breakdown, start, one.value());
                    }
                }
            }
        }
        return any ? worked.grid() : Optional.empty();
    }

    List<Worked> explain(int subject) {
        List<Worked> found = new ArrayList<>();
        for (var start : starts()) {
            var by = ready(start);
            if (by != null) {
                found.add(one(by, subject, 0, start));
            }
        }
        return found;
    }

    /** How a period's figure comes about; empty where its sheet has no formula. */
    Optional<Worked> explain(int subject, LocalDate start) {
        return Optional.ofNullable(ready(start)).map(by -> one(by, subject, 0, start));
    }

    private Worked one(Ready by, int subject, int breakdown, LocalDate start) {
        var period = new Period(start, length.months(), length.days());
        List<BigDecimal> inputs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < by.inputs().size(); i++) {
            var value = value(by.inputs().get(i), subject, breakdown, start);
            if (value == null) {
                missing.add(by.formula().codes().get(i));
            } else {
                inputs.add(value);
            }
        }
        int needed = by.inputs().size();
        var complete = inputs.size() + " of " + needed + (needed == 1 ? " input" : " inputs");
        if (!missing.isEmpty()) {
            var words = complete + "; " + String.join(", ", missing) + (missing.size() == 1 ? " is" : " are")
                    + " missing, so there is no figure";
            return new Worked(period, null, inputs.size(), needed, words);
        }
        return switch (by.calculator().of(inputs)) {
            case Formula.Outcome.Worked(BigDecimal value) -> new Worked(period, value, needed, needed, complete);
            case Formula.Outcome.Nothing(String why) ->
                new Worked(period, null, needed, needed, complete + "; no figure, because " + why);
        };
    }

    private static @Nullable BigDecimal value(@Nullable Grid grid, int subject, int breakdown, LocalDate start) {
        int row = grid == null ? -1 : grid.row(subject, breakdown);
        int column = grid == null || row < 0 ? -1 : grid.column(start);
        return grid == null || column < 0 || grid.standing(row, column) == Standing.TAKEN_BACK
                ? null
                : grid.through(row).decimal(column);
    }

    /** The first days of all periods that any input of any version has a figure for. */
    private TreeSet<LocalDate> starts() {
        var starts = new TreeSet<LocalDate>();
        for (var definition : measure.definitions()) {
            var by = definition.sheet().calculated() && asked(definition.sheet())
                    ? ready.computeIfAbsent(definition.sheet().formula().strip(), this::prepare)
                    : null;
            if (by != null) {
                for (var grid : by.inputs()) {
                    for (int i = 0; grid != null && i < grid.periods(); i++) {
                        starts.add(grid.start(i));
                    }
                }
            }
        }
        return starts;
    }

    private static TreeSet<Long> rows(Ready by) {
        var rows = new TreeSet<Long>();
        for (var grid : by.inputs()) {
            for (int i = 0; grid != null && i < grid.rows(); i++) {
                rows.add((long) grid.subject(i) << 32 | grid.breakdown(i));
            }
        }
        return rows;
    }
}
