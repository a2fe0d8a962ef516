package org.goldenthread.measures.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Word;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to targets: figures of the ledger like all others, so that each keeps its past and who decided it. */
@Component
@Transactional
public class Targets {
    private final Ledger ledger;
    private final Grids grids;
    private final Things things;

    Targets(Ledger ledger, Grids grids, Things things) {
        this.ledger = ledger;
        this.grids = grids;
        this.things = things;
    }

    /** The targets of a year, now or as was known then. */
    @Transactional(readOnly = true)
    public TargetYear year(Measure measure, Subject subject, Span span, @Nullable Instant known) {
        var lines = lines(measure, subject, known);
        List<TargetYear.Entered> entered = new ArrayList<>();
        if (span.divided()) {
            entered.add(entered(lines, span.year(), known));
        }
        span.periods().forEach(period -> entered.add(entered(lines, period, known)));
        return new TargetYear(span, entered, lines.of(Figure.BASELINE, span.year()));
    }

    private TargetYear.Entered entered(Lines lines, Period period, @Nullable Instant known) {
        return new TargetYear.Entered(
                period,
                lines.of(Figure.VALUE, period),
                lines.of(Figure.VALUE, period.yearBefore()),
                aimed(lines, Figure.TARGET, period, known),
                aimed(lines, Figure.LOWER_TARGET, period, known));
    }

    private TargetYear.Aimed aimed(Lines lines, Figure figure, Period period, @Nullable Instant known) {
        var series = new Series(lines.measure(), figure, Length.of(period));
        var sheets = lines.sheets();
        if (sheets == null || sheets.grid(series).isEmpty()) {
            return TargetYear.Aimed.NONE;
        }
        var said = ledger
                .history(series, lines.subject(), 0, (int) period.start().toEpochDay())
                .stream()
                .filter(word -> word.batch().stands())
                .filter(word -> known == null || !word.batch().recorded().isAfter(known))
                .toList();
        var first = said.stream().map(Word::value).filter(Objects::nonNull).findFirst();
        if (said.isEmpty()) {
            return TargetYear.Aimed.NONE;
        }
        var batch = said.getLast().batch();
        return new TargetYear.Aimed(
                lines.of(figure, period),
                first.orElse(null),
                said.size() - 1,
                batch.source().words(),
                batch.account(),
                batch.recorded());
    }

    private Lines lines(Measure measure, Subject subject, @Nullable Instant known) {
        return new Lines(
                measure.ref(),
                subject.id(),
                grids.of(List.of(measure.ref()), known).get(measure.ref()));
    }

    /** A year's target spread over its periods; null for each where the shape has nothing to go by. */
    @Transactional(readOnly = true)
    public List<@Nullable BigDecimal> spread(
            Measure measure, Subject subject, Span span, Shape shape, BigDecimal target) {
        return new Spreading(measure, lines(measure, subject, null), span).over(shape, target);
    }

    /** What a careful colleague would ask before these targets are set. */
    @Transactional(readOnly = true)
    public List<String> questions(Setting setting) {
        var measure = setting.measure();
        return new Spreading(measure, lines(measure, setting.subject(), null), setting.span())
                .questions(setting.goal());
    }

    /** Sets the targets of a year; what stands already is not set again, and what stood before is kept. */
    public Checked<Ledger.Recorded> set(Setting setting) {
        var problems = TargetRules.problems(setting);
        for (var ref : setting.decisions()) {
            var thing = things.find(ref);
            if (thing.isEmpty()
                    || !thing.get().council().equals(setting.measure().council())) {
                problems.add(new Problem("decision", "There is no " + ref + " in the record"));
            }
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var measure = setting.measure();
        var recorded = ledger.record(measure.council(), Batch.Source.entered(words(setting)), recording(setting));
        if (recorded.batch() != 0) {
            setting.decisions()
                    .forEach(ref -> things.tie(
                            measure.ref(),
                            ref,
                            TieKind.DECIDED_BY,
                            "",
                            "Target " + setting.span().year().words()));
        }
        return Checked.accepted(recorded);
    }

    private static String words(Setting setting) {
        return setting.decisions().isEmpty()
                ? setting.words()
                : setting.words() + " (" + String.join(", ", setting.decisions()) + ")";
    }

    private Recording recording(Setting setting) {
        var lines = lines(setting.measure(), setting.subject(), null);
        var recording = new Recording();
        var span = setting.span();
        var goal = setting.goal();
        if (span.divided()) {
            add(recording, lines, Figure.TARGET, span.year(), goal.year());
            add(recording, lines, Figure.LOWER_TARGET, span.year(), goal.lowerYear());
        }
        add(recording, lines, Figure.BASELINE, span.year(), setting.baseline());
        for (int i = 0; i < span.periods().size(); i++) {
            add(
                    recording,
                    lines,
                    Figure.TARGET,
                    span.periods().get(i),
                    goal.periods().get(i));
            add(
                    recording,
                    lines,
                    Figure.LOWER_TARGET,
                    span.periods().get(i),
                    goal.lowerPeriods().get(i));
        }
        return recording;
    }

    private static void add(
            Recording recording, Lines lines, Figure figure, Period period, @Nullable BigDecimal target) {
        if (target != null) {
            recording.add(Entry.of(lines.measure(), figure, lines.subject(), period, target));
        } else if (lines.of(figure, period) != null) {
            recording.add(Entry.absent(lines.measure(), figure, lines.subject(), period, Standing.NOT_APPLICABLE));
        }
    }

    /** The period that a day lies in, as recorded ones follow each other. */
    private static Period around(Grid values, Length length, LocalDate day) {
        if (values.isEmpty() || length.months() == 0) {
            return Period.ofMonths(day.withDayOfMonth(1), 1);
        }
        var first = values.period(0);
        return first.shift((int) Math.floorDiv(ChronoUnit.MONTHS.between(first.start(), day), length.months()));
    }

    /** The first day of the year that a day falls into, as this measure counts years: April unless figures say so. */
    @Transactional(readOnly = true)
    public LocalDate yearOf(Measure measure, LocalDate day) {
        var length = measure.sheet().collection().collected();
        var sheets = grids.of(List.of(measure.ref())).get(measure.ref());
        if (sheets != null && length.compareTo(Length.YEAR) < 0) {
            return sheets.year(measure.ref(), around(sheets.grid(Series.values(measure.ref(), length)), length, day))
                    .start();
        }
        var yearly = length.compareTo(Length.YEAR) >= 0 ? length : Length.YEAR;
        var grid = sheets == null ? null : sheets.grid(Series.values(measure.ref(), yearly));
        if (grid == null || grid.isEmpty()) {
            return LocalDate.of(Period.financialYearOf(day), 4, 1);
        }
        var start = grid.start(grid.periods() - 1);
        int months = yearly.months() == 0 ? 12 : yearly.months();
        while (!start.plusMonths(months).isAfter(day)) {
            start = start.plusMonths(months);
        }
        while (start.isAfter(day)) {
            start = start.minusMonths(months);
        }
        return start;
    }
}
