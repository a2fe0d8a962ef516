package org.goldenthread.measures.loading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.loading.Loads;
import org.goldenthread.measures.loading.Reckoning;
import org.goldenthread.measures.reading.Column;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Table;
import org.goldenthread.measures.reading.TableSheet;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.reading.sheet.Heads;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Lays a waiting file out for its page. */
@Component
class LoadViews {
    static final List<Choice> ANSWERS = List.of(
            new Choice("", "Say what it is"),
            new Choice("high", "New: high is good"),
            new Choice("low", "New: low is good"),
            new Choice("none", "New: context, neither is good"),
            new Choice("out", "Leave it out"));
    private static final int TABLES = 8;
    private static final int ROWS = 12;
    private static final int COLUMNS = 24;
    private final Measures measures;

    LoadViews(Measures measures) {
        this.measures = measures;
    }

    LoadView view(Loads.Seen seen) {
        var mapping = seen.file().recipe().mapping();
        var tables = new ArrayList<LoadView.TableView>();
        for (int i = 0; i < Math.min(TABLES, mapping.tables().size()); i++) {
            tables.add(table(i, mapping.tables().get(i), seen.file().tables()));
        }
        var shape = new LoadView.Shape(
                seen.load().stage().doubts(),
                tables,
                Math.max(0, mapping.tables().size() - TABLES),
                Settings.of(mapping));
        return switch (seen.reckoning()) {
            case Checked.Accepted<Reckoning>(Reckoning done) ->
                new LoadView(seen.load(), shape, done, List.of(), asked(seen, done));
            case Checked.Refused<Reckoning> no ->
                new LoadView(
                        seen.load(),
                        shape,
                        null,
                        no.problems().stream().map(Problem::toString).toList(),
                        new LoadView.Asked(ANSWERS, List.of()));
        };
    }

    private LoadView.Asked asked(Loads.Seen seen, Reckoning done) {
        var known = done.asked().isEmpty()
                ? List.<Choice>of()
                : measures.of(seen.load().council()).stream()
                        .map(one -> new Choice(one.ref(), (one.code() + " " + one.title()).strip()))
                        .toList();
        return new LoadView.Asked(ANSWERS, known);
    }

    private static LoadView.TableView table(int number, Table table, Tables tables) {
        var sheet = tables.sheets().stream()
                .filter(one -> table.sheet().isEmpty() || one.name().equals(table.sheet()))
                .findFirst()
                .orElseGet(() -> tables.sheets().getFirst());
        var known = table.columns().stream()
                .collect(Collectors.toMap(one -> one.heading().strip(), Column::part, (one, other) -> one));
        var names = names(table, sheet).stream().limit(COLUMNS).toList();
        var seen = names.stream()
                .map(name -> new LoadView.Seen(name, part(table, known, name).words()))
                .toList();
        var rows = sheet.preview().stream()
                .skip(Math.max(0, table.from() - 1))
                .limit(ROWS)
                .map(row -> padded(row, names.size()))
                .toList();
        var title = (sheet.name().isEmpty() ? "The table" : sheet.name()) + ", from row " + table.from()
                + (table.to() == 0 ? "" : " to row " + table.to());
        return new LoadView.TableView(
                title, seen, rows, Settings.of(number, table, names, known), Settings.unsaid(number, table));
    }

    private static Part part(Table table, Map<String, Part> known, String name) {
        return known.getOrDefault(name.strip(), table.across().isEmpty() ? Part.IGNORE : Part.ACROSS);
    }

    /** The headings as the reader names them, as far as the file's first rows show them. */
    private static List<String> names(Table table, TableSheet sheet) {
        var heads = table.heads().stream()
                .filter(row -> row <= sheet.preview().size())
                .map(row -> sheet.preview().get(row - 1))
                .toList();
        return heads.isEmpty()
                ? table.columns().stream().map(Column::heading).toList()
                : Heads.names(Heads.filled(heads, List.of()));
    }

    private static List<String> padded(List<String> row, int width) {
        var cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }
}
