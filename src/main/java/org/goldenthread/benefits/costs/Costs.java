package org.goldenthread.benefits.costs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.goldenthread.access.NotHere;
import org.goldenthread.benefits.costs.CostSheet.Line;
import org.goldenthread.evidence.Documents;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to budgets and actuals from files: brought, looked at, confirmed in one act, and taken back whole. */
@Component
@Transactional
public class Costs {
    private static final int MOST_ROWS = 100_000;
    private static final int LONGEST = 250;
    private final CostStore store;
    private final Documents documents;

    Costs(CostStore store, Documents documents) {
        this.store = store;
        this.documents = documents;
    }

    /** A load with what its file holds. */
    public record Seen(CostLoad load, CostSheet sheet) {}

    /** Keeps a file and finds out how it is read: as files of its shape were, else as it looks. */
    public Checked<Long> bring(String council, Path file, String name, int year) {
        return rows(file, name).then(rows -> {
            var proposed = CostMapping.proposed(rows, year);
            var heads = rows.isEmpty() ? List.<String>of() : rows.get(proposed.head() - 1);
            var mapping = store.saved(council, CostMapping.shape(heads))
                    .map(saved -> saved.of(year))
                    .orElse(proposed);
            var plain = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
            var document = documents.keep(council, plain, "application/octet-stream", file);
            return Checked.accepted(store.insert(council, document.id(), plain, mapping));
        });
    }

    private static Checked<List<List<String>>> rows(Path file, String name) {
        return Tables.open(file, name).then(tables -> {
            var rows = new ArrayList<List<String>>();
            try {
                tables.rows(0, row -> {
                    while (rows.size() < row.number() - 1) {
                        rows.add(List.of());
                    }
                    rows.add(row.words());
                    return rows.size() <= MOST_ROWS;
                });
            } catch (IOException odd) {
                return Checked.refused("file", "The file cannot be read; save it anew and bring it again");
            }
            return rows.size() > MOST_ROWS
                    ? Checked.refused("file", "A file may have up to 100,000 rows; split it")
                    : Checked.accepted(rows);
        });
    }

    /** The load with a number and its file read anew. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Seen look(long id) {
        var load = store.find(id, false).orElseThrow(() -> new NotHere("the file " + id));
        return new Seen(load, read(load));
    }

    private CostSheet read(CostLoad load) {
        try {
            Path copy = Files.createTempFile("costs", ".tmp");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    documents.copy(load.file().document(), out);
                }
                return switch (rows(copy, load.file().name())) {
                    case Checked.Accepted<List<List<String>>>(List<List<String>> rows) ->
                        CostSheet.read(rows, load.mapping());
                    case Checked.Refused<List<List<String>>> no ->
                        new CostSheet(List.of(), List.of(), no.problems(), null);
                };
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Says anew how a waiting file is read. */
    public void correct(long id, CostMapping mapping) {
        store.write(id, mapping);
    }

    /**
     * Records what a waiting file has that is not known already, and keeps how it was read.
     *
     * @param note what explains the difference, where the lines are not the total that the file states
     * @return how many lines are new or other ones; none where the file was loaded before
     */
    public Checked<Integer> confirm(long id, String note) {
        var load = store.find(id, true).orElseThrow(() -> new NotHere("the file " + id));
        if (!load.waits()) {
            return Checked.refused(
                    "", "This file was dealt with already: " + load.state().words());
        }
        var sheet = read(load);
        if (sheet.lines().isEmpty()) {
            return Checked.refused("", "There is no line in it that can be recorded");
        }
        if (!sheet.reconciles() && note.isBlank()) {
            return Checked.refused(
                    "note", "The lines are not the total that the file states; say why before it is recorded");
        }
        if (note.length() > 4000) {
            return Checked.refused("note", "Up to 4,000 characters");
        }
        var fresh = fresh(load, sheet);
        store.insertLines(load, fresh);
        store.settle(load, CostLoad.State.RECORDED, fresh.size(), sheet.difference(), note.strip());
        if (!sheet.heads().isEmpty()) {
            store.keepMapping(load.council(), CostMapping.shape(sheet.heads()), load.mapping());
        }
        return Checked.accepted(fresh.size());
    }

    private List<Line> fresh(CostLoad load, CostSheet sheet) {
        var known = new HashMap<String, Line>();
        store.holding(load.council(), load.mapping().year()).forEach(line -> known.put(key(line), line));
        return sheet.lines().stream()
                .filter(line -> !line.equals(known.get(key(line))))
                .toList();
    }

    private static String key(Line line) {
        return line.centre().toLowerCase(Locale.UK) + " " + line.period();
    }

    /** Lets a waiting file go; it stays kept as a document. */
    public void drop(long id) {
        store.find(id, true)
                .filter(CostLoad::waits)
                .ifPresent(load -> store.settle(load, CostLoad.State.DROPPED, 0, Money.ZERO, ""));
    }

    /** What a recorded file said no longer holds; what was known before it holds again. */
    public Checked<Long> takeBack(long id, String why) {
        var load = store.find(id, true).orElseThrow(() -> new NotHere("the file " + id));
        if (load.state() != CostLoad.State.RECORDED) {
            return Checked.refused("", "This file is not recorded");
        }
        if (why.isBlank() || why.length() > 3000) {
            return Checked.refused("why", "Say in a few words why");
        }
        store.settle(
                load,
                CostLoad.State.TAKEN_BACK,
                load.lines(),
                load.difference(),
                (load.note() + " Taken back: " + why).strip());
        return Checked.accepted(id);
    }

    @Transactional(readOnly = true)
    public List<CostLoad> loads(String council) {
        return store.loads(council);
    }

    /** Budget and actual of each cost centre in a year, all its periods together. */
    @Transactional(readOnly = true)
    public List<Line> centres(String council, int year) {
        var sums = new TreeMap<String, Line>();
        store.holding(council, year)
                .forEach(line -> sums.merge(line.centre().toLowerCase(Locale.UK), line, Line::plus));
        return List.copyOf(sums.values());
    }
}
