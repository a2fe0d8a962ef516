package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.goldenthread.measures.reading.Column;
import org.goldenthread.measures.reading.Mapping;
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
                old.fixed(),
                fresh.totals());
    }

    /** The column under the heading it has now, where only the period in the heading has changed. */
    private static Column column(Column old, List<Column> fresh, HeadingWords headings) {
        if (fresh.stream().anyMatch(one -> one.heading().equals(old.heading()))) {
            return old;
        }
        var plain = Shapes.plain(old.heading(), headings);
        return fresh.stream()
                .filter(one -> one.part() == old.part()
                        && Shapes.plain(one.heading(), headings).equals(plain))
                .findFirst()
                .map(one -> new Column(one.heading(), old.part(), old.says()))
                .orElse(old);
    }
}
