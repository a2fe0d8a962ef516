package org.goldenthread.measures.loading;

import java.math.BigDecimal;
import org.goldenthread.measures.figures.Line;

/**
 * Two different figures for one place in one file: both are refused, because nobody can tell which one is meant.
 *
 * @param what the place: measure, whom it is about, part, period
 * @param one where the first stands, and what it says
 * @param other the same of the second
 */
public record Clash(String what, Cell one, Cell other) {

    /** Where a figure stands in the file. @param says the figure, or why there is none */
    public record Cell(int row, int column, String says) {}

    static Clash of(Gathering gathered, int one, int other) {
        var subject = gathered.subjects.word(gathered.subject(one)).words();
        var breakdown = gathered.breakdowns.word(gathered.breakdown(one));
        var figure = gathered.figure(one);
        var what = gathered.measures.word(gathered.measure(one))
                + (figure.code() == 0 ? "" : ", " + figure.words().toLowerCase(java.util.Locale.UK))
                + (subject.isEmpty() ? "" : ", " + subject)
                + (breakdown.isEmpty() ? "" : ", " + breakdown)
                + ", " + gathered.period(one).words();
        return new Clash(what, cell(gathered, one), cell(gathered, other));
    }

    private static Cell cell(Gathering gathered, int place) {
        return new Cell(
                gathered.row(place),
                gathered.column(place),
                gathered.value(place) == Line.NO_FIGURE
                        ? gathered.standing(place).words()
                        : decimal(gathered, place).toPlainString());
    }

    static BigDecimal decimal(Gathering gathered, int place) {
        return gathered.value(place) == Line.NO_FIGURE
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(gathered.value(place), gathered.scale(place));
    }

    /** As one sentence. */
    public String words() {
        boolean sameRow = one.row() == other.row();
        return "%s: row %d%s says %s and %s says %s"
                .formatted(
                        what,
                        one.row(),
                        sameRow ? ", column " + one.column() : "",
                        one.says(),
                        sameRow ? "column " + other.column() : "row " + other.row(),
                        other.says());
    }
}
