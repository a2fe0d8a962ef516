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
import java.util.function.Function;
import org.goldenthread.access.NotHere;
import org.goldenthread.benefits.costs.CostSheet.Line;
import org.goldenthread.evidence.Documents;
import org.goldenthread.evidence.Reckonings;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to budgets and actuals from files: brought, looked at, confirmed in one act, and taken back whole. */
@Component
@Transactional
public class Costs {
    private static final int MOST_HEAD = 1000;
    private static final int LONGEST = 250;
    private final CostStore store;
    private final Documents documents;
    private final Reckonings reckonings;

    Costs(CostStore store, Documents documents, Reckonings reckonings) {
        this.store = store;
        this.documents = documents;
        this.reckonings = reckonings;
    }

    /**
     * A load with what its file holds.
     *
     * @param sheets the names of its sheets
     * @param known whether files of its shape were read so before
     */
    public record Seen(CostLoad load, CostSheet sheet, List<String> sheets, boolean known) {}

    /** Keeps a file and finds out how it is read: as files of its shape were, else as it looks. */
    public Checked<Long> bring(String council, Path file, String name, int year) {
        return Extract.open(file, name).then(extract -> {
            var mapping = extract.likely(year, shapes -> store.saved(council, shapes));
            return extract.rows(mapping.sheet()).then(rows -> {
                if (rows.stream().noneMatch(row -> row.size() > 1)) {
                    return Checked.refused(
                            "file", "No row of it has two columns; an extract has one for the cost centre and amounts");
                }
                var plain = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
                var document = documents.keep(council, plain, "application/octet-stream", file);
                return Checked.accepted(store.insert(council, document.id(), plain, mapping));
            });
        });
    }

    /** The load with a number and its file read anew. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Seen look(long id) {
        var load = store.find(id, false).orElseThrow(() -> new NotHere("the file " + id));
        return opened(load, extract -> {
            var sheet = read(extract, load.mapping());
            var shape = CostMapping.shape(sheet.heads());
            var before = store.saved(load.council(), List.of(shape)).get(shape);
            var now = load.mapping();
            boolean known = before != null && now.equals(before.at(now.sheet(), now.head(), now.year()));
            return new Seen(load, sheet, extract.sheets(), known);
        });
    }

    private static CostSheet read(Extract extract, CostMapping mapping) {
        return switch (extract.rows(mapping.sheet())) {
            case Checked.Accepted<List<List<String>>>(List<List<String>> rows) -> CostSheet.read(rows, mapping);
            case Checked.Refused<List<List<String>>> no -> new CostSheet(List.of(), List.of(), no.problems(), null, 0);
        };
    }

    private <T> T opened(CostLoad load, Function<Extract, T> work) {
        try {
            Path copy = Files.createTempFile("costs", ".tmp");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    documents.copy(load.file().document(), out);
                }
                return switch (Extract.open(copy, load.file().name())) {
                    case Checked.Accepted<Extract>(Extract extract) -> work.apply(extract);
                    case Checked.Refused<Extract> no -> throw new IllegalStateException("was read: " + no.problems());
                };
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Says anew how a waiting file is read. Where its heads stand in another row or sheet, the columns are looked for
     * there.
     */
    public Checked<Long> correct(long id, CostMapping mapping) {
        var problems = new ArrayList<Problem>();
        if (mapping.head() < 1 || mapping.head() > MOST_HEAD) {
            problems.add(new Problem("head", "Enter the number of a row, from 1 to 1,000"));
        }
        if (mapping.firstMonth() < 1 || mapping.firstMonth() > 12) {
            problems.add(new Problem("first", "Enter the number of a month, from 1 to 12"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var load = store.find(id, true).orElseThrow(() -> new NotHere("the file " + id));
        boolean elsewhere = mapping.head() != load.mapping().head()
                || !mapping.sheet().equals(load.mapping().sheet());
        if (!elsewhere && mapping.centre().isEmpty()) {
            return Checked.refused("centre", "Choose the column of the cost centre");
        }
        if (!elsewhere && mapping.budget().isEmpty() && mapping.actual().isEmpty()) {
            return Checked.refused("actual", "Choose the column of the budget, of the actual, or both");
        }
        store.write(id, elsewhere ? opened(load, extract -> under(extract, mapping)) : mapping);
        return Checked.accepted(id);
    }

    private static CostMapping under(Extract extract, CostMapping mapping) {
        var heads = read(extract, mapping).heads();
        return heads.contains(mapping.centre())
                ? mapping
                : CostMapping.under(mapping.sheet(), mapping.head(), heads, mapping.year(), mapping.firstMonth());
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
        var sheet = opened(load, extract -> read(extract, load.mapping()));
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
        return reckonings
                .of(Centres.class, List.of(council, year), () -> {
                    var sums = new TreeMap<String, Line>();
                    store.holding(council, year)
                            .forEach(line -> sums.merge(line.centre().toLowerCase(Locale.UK), line, Line::plus));
                    return new Centres(List.copyOf(sums.values()));
                })
                .lines();
    }

    private record Centres(List<Line> lines) {}
}
