package org.goldenthread.measures.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.reading.sheet.CellRow;
import org.goldenthread.measures.reading.words.Areas;
import org.goldenthread.measures.reading.words.DatedLabel;
import org.goldenthread.measures.reading.words.FigureWords;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.measures.reading.words.Signs;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one table into readings. */
final class RowReader {
    private static final Subject NOBODY = Subject.UNNAMED;
    private final FigureColumn[] columns;
    private final boolean wide;
    private final RowKeys keys;
    private final FigureWords figures;
    private final Tally tally;
    private final Consumer<? super Reading> taker;
    private final @Nullable String fixedMeasure;
    private final Subject fixedSubject;
    private final @Nullable DatedLabel fixedPeriod;
    private final String fixedBreakdown;
    private final @Nullable TotalSums totals;
    private final Map<String, Map<String, String>> joined = new HashMap<>();
    private String measure = "";
    private Subject subject = NOBODY;
    private String breakdown = "";
    private @Nullable DatedLabel dated;
    private RowKeys.@Nullable Status status;
    private String note = "";

    RowReader(Planning.Plan plan, Mapping mapping, Tally tally, Consumer<? super Reading> taker) {
        var words = new PeriodWords(mapping.years());
        var signs = new Signs(mapping.signs());
        this.columns = plan.figures().toArray(FigureColumn[]::new);
        this.wide = plan.figures().stream().allMatch(FigureColumn::across);
        this.keys = new RowKeys(plan, words, signs, tally);
        this.figures = new FigureWords(signs, mapping.percents() == Mapping.Percents.AS_SHARE);
        this.tally = tally;
        this.taker = taker;
        this.fixedMeasure = plan.fixed().get(Part.MEASURE);
        var council = plan.fixed().get(Part.SUBJECT);
        this.fixedSubject = council == null ? NOBODY : new Subject("", council);
        var period = plan.fixed().get(Part.PERIOD);
        this.fixedPeriod = period == null ? null : words.read(period);
        this.fixedBreakdown = plan.fixed().getOrDefault(Part.BREAKDOWN, "");
        this.totals = plan.totals().isEmpty() ? null : new TotalSums(plan);
    }

    void read(CellRow row) {
        if (!understood(row)) {
            return;
        }
        if (wide && !anyFigure(row)) {
            tally.aside(row, 0, "No figure stands in this row: a note or a heading.");
            return;
        }
        note = keys.notes.any() ? keys.notes.of(row) : "";
        status = keys.statuses.any() ? keys.statuses.of(row) : null;
        breakdown = keys.breakdowns.any() ? joined(keys.breakdowns.of(row), fixedBreakdown) : fixedBreakdown;
        if (totals != null && totals.setsAside(subject)) {
            totals.total(row, subject, figures);
            tally.aside(row, 0, "A total of the rows above or below, checked against their sum.");
            return;
        }
        if (totals != null) {
            totals.add(row, subject, figures);
        }
        for (var column : columns) {
            figure(row, column);
        }
    }

    /** Whether the row says whose, of what and when its figures are; else it is set aside or refused here. */
    private boolean understood(CellRow row) {
        var council = keys.namesSubject() ? keys.subject(row) : fixedSubject;
        var named = keys.namesMeasure() ? keys.measure(row) : fixedMeasure;
        dated = keys.periods.any() ? keys.periods.of(row) : fixedPeriod;
        boolean ofNobody = council == null;
        boolean ofNothing = named == null && keys.namesMeasure();
        boolean never = dated != null && dated.period() == null;
        if (ofNobody || ofNothing || never) {
            unlabelled(row, ofNobody, ofNothing);
            return false;
        }
        subject = council == null ? NOBODY : council;
        measure = named == null ? "" : named;
        return true;
    }

    private boolean anyFigure(CellRow row) {
        for (var column : columns) {
            if (column.index() < row.cells() && row.from(column.index()) < row.to(column.index())) {
                return true;
            }
        }
        return false;
    }

    private void unlabelled(CellRow row, boolean ofNobody, boolean ofNothing) {
        if (row.blank()) {
            return;
        }
        if (!anyFigure(row)) {
            tally.aside(row, 0, "No figure stands in this row: a note or a heading.");
        } else if (ofNobody && row.words().stream().limit(4).anyMatch(Areas::total)) {
            tally.aside(row, 0, "A total of the rows above, of no area.");
        } else if (ofNobody) {
            tally.refuse(row, keys.subjectColumn(), "No council or area is named in this row; name it.");
        } else if (ofNothing) {
            tally.refuse(row, keys.measureColumn(), "No measure is named in this row; name it.");
        } else {
            tally.refuse(
                    row, keys.periods.column(), "This is no period that we know; write it like 2022/23 or Apr 2022.");
        }
    }

    private String joined(String one, String other) {
        return one.isEmpty()
                ? other
                : other.isEmpty()
                        ? one
                        : joined.computeIfAbsent(one, first -> new HashMap<>())
                                .computeIfAbsent(other, second -> one + "; " + second);
    }

    private void figure(CellRow row, FigureColumn column) {
        int index = column.index();
        boolean there = index < row.cells();
        int from = there ? row.from(index) : 0;
        int to = there ? row.to(index) : 0;
        boolean silent = from == to;
        if (silent && !column.speaksWhenBlank()) {
            if (column.across()) {
                tally.blankCell();
            }
            return;
        }
        if (!figures.read(row.text(), from, to)) {
            tally.refuse(row, index + 1, figures.problem());
            return;
        }
        give(row, column);
    }

    private void give(CellRow row, FigureColumn column) {
        var label = dated;
        var period = column.period() != null ? column.period() : label == null ? null : label.period();
        if (period == null) {
            return;
        }
        boolean present = figures.standing().present();
        if (present) {
            tally.figures++;
        } else {
            tally.absent++;
        }
        taker.accept(new Reading(
                row.number(),
                column.index() + 1,
                column.measure() == null ? measure : column.measure(),
                column.subject() == null ? subject : column.subject(),
                joined(breakdown, column.breakdown()),
                period,
                column.figure(),
                figures.value(),
                figures.scale(),
                standing(column, present),
                noted(label)));
    }

    private Standing standing(FigureColumn column, boolean present) {
        var own = figures.standing();
        var said = status;
        if (!present) {
            return said != null && said.absent() != null && own == Standing.MISSING ? said.absent() : own;
        }
        if (own != Standing.FINAL) {
            return own;
        }
        if (said != null && said.standing() != null) {
            return said.standing();
        }
        return column.standing() != Standing.FINAL || dated == null ? column.standing() : dated.standing();
    }

    private String noted(@Nullable DatedLabel label) {
        var noted = figures.note().isEmpty() ? note : joined(figures.note(), note);
        var said = status;
        if (said != null && !said.note().isEmpty()) {
            noted = joined(said.note(), noted);
        }
        return label == null || label.note().isEmpty() ? noted : joined(label.note(), noted);
    }

    /** Ends the table: what its totals came to. */
    void close() {
        if (totals != null) {
            totals.close(tally);
        }
    }
}
