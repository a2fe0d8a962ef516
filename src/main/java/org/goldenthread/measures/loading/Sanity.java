package org.goldenthread.measures.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Sheets;
import org.springframework.stereotype.Component;

/** Asks about figures that are far from what was known of the same council and measure, as lost decimal points are. */
@Component
class Sanity {
    private static final int SHOWN = 50;
    private static final int FAR = 8;
    private final Grids grids;

    Sanity(Grids grids) {
        this.grids = grids;
    }

    /** One sentence for each figure that somebody should look at, the first fifty. */
    List<String> notes(Gathering gathered, Weaving weaving) {
        var notes = new ArrayList<String>();
        var known = grids.of(weaving.known());
        for (int i = 0; i < gathered.count() && notes.size() < SHOWN && !known.isEmpty(); i++) {
            if (weaving.takes(i) && gathered.value(i) != Line.NO_FIGURE) {
                look(gathered, i, weaving.entry(i), known, notes);
            }
        }
        return notes;
    }

    private static void look(
            Gathering gathered, int place, Entry entry, Map<String, Sheets> known, List<String> notes) {
        var sheets = known.get(entry.series().measure());
        if (sheets == null) {
            return;
        }
        var grid = sheets.grid(entry.series());
        int row = grid.row(entry.subject(), entry.breakdown());
        if (row < 0) {
            return;
        }
        var line = grid.through(row);
        double now = value(entry.value(), entry.scale());
        double before = typical(line);
        if (before > 0 && (Math.abs(now) > before * FAR || now != 0 && Math.abs(now) * FAR < before)) {
            notes.add(sentence(gathered, place, grid, line));
        }
    }

    /** A share where percentages were known, or the other way round, is told the same way: a hundred times as much. */
    private static double typical(Line line) {
        double sum = 0;
        int figures = 0;
        for (int i = 0; i < line.count(); i++) {
            if (line.has(i)) {
                sum += Math.abs(value(line.at(i), line.scale()));
                figures++;
            }
        }
        return figures < 2 ? 0 : sum / figures;
    }

    private static double value(long raw, int scale) {
        return raw / Math.pow(10, scale);
    }

    private static String sentence(Gathering gathered, int place, Grid grid, Line line) {
        int last = line.lastBy(line.count() - 1);
        var before = line.decimal(last);
        return "Row %d: %s for %s of %s, %s, is far from what is known (%s for %s). Is that right?"
                .formatted(
                        gathered.row(place),
                        Clash.decimal(gathered, place).toPlainString(),
                        gathered.measures.word(gathered.measure(place)),
                        name(gathered, place),
                        gathered.period(place).words(),
                        before == null ? "" : before.stripTrailingZeros().toPlainString(),
                        grid.period(last).words());
    }

    private static String name(Gathering gathered, int place) {
        var words = List.of(
                        gathered.subjects.word(gathered.subject(place)).words(),
                        gathered.breakdowns.word(gathered.breakdown(place)))
                .stream()
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "the council" : words;
    }
}
