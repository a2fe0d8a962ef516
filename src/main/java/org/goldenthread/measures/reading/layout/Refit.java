package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.measures.reading.Column;
import org.goldenthread.measures.reading.Mapping;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Table;
import org.goldenthread.measures.reading.words.HeadingWords;
import org.goldenthread.measures.reading.words.PeriodWords;

/** Lays a saved mapping onto a new file of its shape: the choices are the saved ones, the places those of the file. */
final class Refit {
    private Refit() {}

    static Mapping onto(Mapping saved, Mapping proposed) {
        var headings = new HeadingWords(new PeriodWords(saved.years()));
        var tables = new ArrayList<Table>();
        for (int i = 0; i < saved.tables().size(); i++) {
            var old = saved.tables().get(i);
            tables.add(
                    i < proposed.tables().size() ? table(old, proposed.tables().get(i), headings) : old);
        }
        var signs = new TreeMap<>(proposed.signs());
        signs.putAll(saved.signs());
        return new Mapping(saved.shape(), tables, saved.years(), saved.percents(), signs);
    }

    private static Table table(Table old, Table fresh, HeadingWords headings) {
        return new Table(
                fresh.sheet(),
                fresh.heads(),
                fresh.from(),
                fresh.to(),
                old.columns().stream()
                        .map(column -> column(column, fresh.columns(), headings))
                        .toList(),
                old.across(),
                added(old.fixed(), fresh.fixed()),
                fresh.totals());
    }

    /** What a person added stays; but the period a file names is its own, and last year's must not be written over. */
    private static Map<Part, String> added(Map<Part, String> old, Map<Part, String> fresh) {
        var added = new EnumMap<Part, String>(Part.class);
        added.putAll(old);
        var before = old.getOrDefault(Part.PERIOD, "");
        var now = fresh.getOrDefault(Part.PERIOD, "");
        if (!now.isEmpty() && !before.contains(now)) {
            added.put(Part.PERIOD, now);
        }
        return added;
    }

    /** The column under the heading it has now, where only the period in the heading has changed. */
    private static Column column(Column old, List<Column> fresh, HeadingWords headings) {
        var plain = Shapes.plain(old.heading(), headings);
        return fresh.stream()
                .filter(one -> one.heading().equals(old.heading()))
                .findFirst()
                .or(() -> fresh.stream()
                        .filter(one -> one.part() == old.part()
                                && Shapes.plain(one.heading(), headings).equals(plain))
                        .findFirst())
                .map(one -> new Column(one.heading(), old.part(), added(old.says(), one.says())))
                .orElse(old);
    }
}
