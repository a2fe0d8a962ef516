package org.goldenthread.measures.entry.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.Amounts;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Entries;
import org.goldenthread.measures.entry.Given;
import org.goldenthread.measures.entry.Pasts;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** The door for rows copied from a spreadsheet: measure, period, figure and, where there are parts, the part. */
@Component
public class Pastes {
    /** How many rows are taken at once. */
    public static final int MOST = 500;

    private static final int PERIODS = 40;
    private final Due due;
    private final Entries entries;
    private final Pasts pasts;

    Pastes(Due due, Entries entries, Pasts pasts) {
        this.due = due;
        this.entries = entries;
        this.pasts = pasts;
    }

    /** What became of recording what was pasted. */
    public record Outcome(int recorded, List<PastedRow> left) {}

    /** Reads what was pasted, and records nothing. A row of headings at the top is passed over. */
    public List<PastedRow> read(Visitor visitor, String pasted) {
        var known = new HashMap<String, Measure>();
        for (var measure : due.entered(visitor.council())) {
            known.putIfAbsent(plain(measure.title()), measure);
            known.put(plain(measure.ref()), measure);
            if (!measure.code().isEmpty()) {
                known.put(plain(measure.code()), measure);
            }
        }
        var lines = pasted.lines().limit(MOST).toList();
        List<PastedRow> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var cells = cells(lines.get(i));
            boolean heading = i == 0
                    && !known.containsKey(plain(cells.getFirst()))
                    && cells.stream().skip(1).noneMatch(one -> one.matches(".*\\d.*"));
            if (!lines.get(i).isBlank() && !heading) {
                found.add(row(visitor, known, i + 1, lines.get(i)));
            }
        }
        return found;
    }

    private static List<String> cells(String line) {
        var by = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
        return Arrays.stream(line.split(by, -1)).map(String::strip).toList();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private PastedRow row(Visitor visitor, Map<String, Measure> known, int line, String written) {
        var cells = cells(written);
        if (cells.size() < 3) {
            return PastedRow.wrong(line, written, "A row has a measure, a period and a figure");
        }
        var measure = known.get(plain(cells.getFirst()));
        if (measure == null) {
            return PastedRow.wrong(line, written, "No measure has the code or title “" + cells.getFirst() + "”");
        }
        if (!Entries.may(visitor, measure)) {
            return PastedRow.wrong(line, written, "Figures of " + measure.ref() + " are entered by another post");
        }
        var part = cells.size() > 3 ? cells.get(3) : "";
        var slot = due.lately(visitor.council(), List.of(measure), PERIODS).stream()
                .filter(one -> Spellings.means(cells.get(1), one.period()))
                .filter(one -> plain(one.aspect().words()).equals(plain(part)))
                .findFirst();
        if (slot.isEmpty()) {
            return PastedRow.wrong(
                    line,
                    written,
                    measure.ref() + " has no period “" + cells.get(1) + "”"
                            + (part.isEmpty() ? "" : " of “" + part + "”") + "; it is collected "
                            + measure.sheet().collection().collected().words());
        }
        return figure(slot.get(), line, written, cells.get(2));
    }

    private PastedRow figure(Slot slot, int line, String written, String typed) {
        var counted = slot.sheet().counted();
        var value = Amounts.read(counted, typed);
        if (value.isEmpty()) {
            return PastedRow.wrong(line, written, "“" + typed + "” is no figure");
        }
        var given = Given.of(value.get());
        var now = pasts.of(slot).now().value();
        return new PastedRow(
                line,
                written,
                slot,
                given,
                "",
                new PastedRow.Words(
                        entries.asked(slot, given),
                        Amounts.words(counted, value.get()),
                        now == null ? "" : Amounts.words(counted, now)));
    }

    /** Records the rows that can be; those with a question only with a reason, by their number. */
    public Outcome record(Visitor visitor, String pasted, Map<Integer, String> reasons) {
        int recorded = 0;
        List<PastedRow> left = new ArrayList<>();
        for (var row : read(visitor, pasted)) {
            var slot = row.slot();
            var given = row.given();
            if (slot == null || given == null) {
                left.add(row);
                continue;
            }
            var sure = reasons.getOrDefault(row.line(), "").strip();
            switch (entries.record(visitor, slot, given.saying(new Given.Said("", "", sure)))) {
                case Checked.Accepted<Entries.Outcome>(Entries.Outcome.Kept kept) -> recorded++;
                case Checked.Accepted<Entries.Outcome>(Entries.Outcome.Asked asked) -> left.add(row);
                case Checked.Refused<Entries.Outcome>(List<Problem> problems) ->
                    left.add(PastedRow.wrong(
                            row.line(), row.written(), problems.getFirst().message()));
            }
        }
        return new Outcome(recorded, left);
    }
}
