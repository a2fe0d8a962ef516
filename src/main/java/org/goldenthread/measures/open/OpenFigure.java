package org.goldenthread.measures.open;

import java.math.BigDecimal;
import java.util.Locale;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.publishing.open.SmallNumbers.Sight;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A figure as everybody may read it: where it is hidden, nothing here tells it, neither its rating nor its rule.
 *
 * @param value absent where there is none, or none to be shown
 * @param note why there is none, or what is to be known of it; empty for a plain figure
 * @param target what it was to be, as the measure says it
 */
record OpenFigure(Period period, @Nullable BigDecimal value, String note, State rating, Point.Aims target) {

    static OpenFigure of(Point point, Sight sight, SmallNumbers rule) {
        return switch (sight) {
            case SMALL -> hidden(point, "Fewer than " + rule.fewest());
            case GUARD -> hidden(point, "Not shown, so that a small number stays hidden");
            case SHOWN -> new OpenFigure(point.period(), point.value(), note(point), rating(point), point.aims());
        };
    }

    private static OpenFigure hidden(Point point, String why) {
        return new OpenFigure(point.period(), null, why, new State("Not shown", Tone.NONE), point.aims());
    }

    /** A colour alone says nothing to a resident; any other word is the council's own. */
    private static State rating(Point point) {
        var tone = point.value() == null ? Tone.NONE : point.verdict().tone();
        var words = point.verdict().words();
        return new State(
                switch (words.toLowerCase(Locale.UK)) {
                    case "green" -> "On target";
                    case "amber" -> "Just off target";
                    case "red" -> "Off target";
                    default -> words;
                },
                tone);
    }

    private static String note(Point point) {
        var standing = point.standing();
        return standing == Standing.FINAL ? "" : standing.words();
    }

    /** The figure with its unit, or why there is none. */
    String words(Sheet sheet) {
        return value != null ? Printed.of(sheet, value) : note.isEmpty() ? "No figure" : note;
    }

    boolean present() {
        return value != null;
    }
}
