package org.goldenthread.measures.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.vocabulary.Period;

/**
 * What is known about figures that come in by hand: everything that the question "what is due" needs.
 *
 * @param own the number of the council itself among the subjects
 * @param parts what each part is called, by its number
 */
record Facts(Map<String, Sheets> sheets, Map<Integer, Subject> subjects, Map<Integer, String> parts, int own) {

    private Grid grid(Measure measure, Figure figure) {
        var series = new Series(measure.ref(), figure, length(measure));
        var found = sheets.get(measure.ref());
        return found == null ? new Sheets(List.of()).grid(series) : found.grid(series);
    }

    static Length length(Measure measure) {
        return measure.sheet().collection().collected();
    }

    /** What figures are kept of: the council as a whole, and every part that has figures or targets. */
    List<Aspect> aspects(Measure measure) {
        var values = rows(grid(measure, Figure.VALUE));
        var targets = rows(grid(measure, Figure.TARGET));
        Set<Long> keys = new LinkedHashSet<>();
        values.stream().filter(key -> kept(key, false)).forEach(keys::add);
        targets.stream().filter(key -> kept(key, true)).forEach(keys::add);
        if (keys.isEmpty()) {
            keys.add((long) own << 32);
        }
        List<Aspect> found = new ArrayList<>();
        keys.stream().sorted().forEach(key -> found.add(aspect((int) (key >>> 32), key.intValue())));
        found.sort(java.util.Comparator.comparing(one -> one.subject() != own));
        return found;
    }

    /** Figures of other councils come from files, unless somebody has set them a target here. */
    private boolean kept(long key, boolean target) {
        var subject = subjects.get((int) (key >>> 32));
        return subject != null
                && (subject.own()
                        || target
                        || subject.sort() == Subject.Sort.AREA
                        || subject.sort() == Subject.Sort.UNIT);
    }

    private static List<Long> rows(Grid grid) {
        List<Long> keys = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            keys.add((long) grid.subject(row) << 32 | grid.breakdown(row));
        }
        return keys;
    }

    Aspect aspect(int subject, int breakdown) {
        var about = subjects.get(subject);
        var whom = about == null || about.own() ? "" : about.name();
        var part = breakdown == 0 ? "" : parts.getOrDefault(breakdown, "");
        return new Aspect(subject, breakdown, whom.isEmpty() || part.isEmpty() ? whom + part : whom + ", " + part);
    }

    Rhythm rhythm(Measure measure) {
        var values = grid(measure, Figure.VALUE);
        var grid = values.periods() > 0 ? values : grid(measure, Figure.TARGET);
        return Rhythm.of(length(measure), grid.periods() == 0 ? null : grid.start(grid.periods() - 1));
    }

    Expected expected(Measure measure, Aspect aspect, LocalDate today) {
        return new Expected(
                rhythm(measure),
                answered(measure, aspect),
                measure.thing().card().starts(),
                today);
    }

    private NavigableSet<LocalDate> answered(Measure measure, Aspect aspect) {
        var grid = grid(measure, Figure.VALUE);
        int row = grid.row(aspect.subject(), aspect.breakdown());
        var found = new TreeSet<LocalDate>();
        for (int column = 0; row >= 0 && column < grid.periods(); column++) {
            if (grid.standing(row, column) != Standing.MISSING) {
                found.add(grid.start(column));
            }
        }
        return found;
    }

    Slot slot(Measure measure, Aspect aspect, Period period) {
        var grid = grid(measure, Figure.VALUE);
        int row = grid.row(aspect.subject(), aspect.breakdown());
        int column = grid.column(period.start());
        var standing = row < 0 || column < 0 ? Standing.MISSING : grid.standing(row, column);
        return new Slot(measure, aspect, period, standing == Standing.MISSING ? null : standing);
    }
}
