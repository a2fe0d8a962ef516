package org.goldenthread.measures.api.taking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.api.RefusedAsk;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.subjects.Subjects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks the figures of one call row by row and records those that are right in one batch. */
@Component
class Receiving {
    private static final int MOST_TOLD = 1_000;
    private final Measures measures;
    private final Strangers strangers;
    private final Subjects subjects;
    private final Ledger ledger;
    private final Grids grids;

    Receiving(Measures measures, Strangers strangers, Subjects subjects, Ledger ledger, Grids grids) {
        this.measures = measures;
        this.strangers = strangers;
        this.subjects = subjects;
        this.ledger = ledger;
        this.grids = grids;
    }

    Receipt record(Visitor visitor, Sent sent, Reception.Wish wish) {
        var reader = new RowReader(visitor, named(visitor.council(), sent), sent.wrong());
        Set<Integer> unreadable = new HashSet<>();
        sent.wrong().forEach(one -> unreadable.add(one.index()));
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < sent.size(); index++) {
            var row = reader.read(index, sent.get(index));
            if (row != null && !unreadable.contains(index)) {
                rows.add(row);
            }
        }
        var wrong = reader.wrong();
        var known = strangers.sentAway(visitor.council(), rows, wrong);
        var recording = recording(visitor.council(), known, wrong);
        var told = List.copyOf(wrong.subList(0, Math.min(wrong.size(), MOST_TOLD)));
        if ((wish.whole() || sent.isEmpty()) && !wrong.isEmpty()) {
            var detail = told.size() == 1
                    ? told.getFirst().place() + ": " + told.getFirst().message()
                    : wrong.size() + " problems; nothing has been recorded";
            throw RefusedAsk.with(HttpStatus.UNPROCESSABLE_CONTENT, detail, told);
        }
        var words = wish.reason().isEmpty() ? "Sent by another program" : wish.reason();
        var source = new Batch.Source(Batch.Origin.PROGRAM, words, null);
        var done = ledger.record(visitor.council(), source, recording.figures());
        var counted = new Ledger.Recorded(
                done.batch(), done.added(), done.changed(), done.unchanged() + recording.gone(), done.sealed());
        int taken = recording.figures().figures() + recording.gone();
        return Receipt.of(counted, sent.size(), sent.size() - taken, told);
    }

    private Map<String, Measure> named(String council, Sent sent) {
        var codes = measures.byCode(council);
        Map<String, String> refs = new HashMap<>();
        for (var row : sent) {
            var word = RowReader.word(row);
            refs.computeIfAbsent(word, one -> codes.getOrDefault(one, one.toUpperCase(Locale.ROOT)));
        }
        var found = measures.all(new HashSet<>(refs.values()));
        Map<String, Measure> byWord = new HashMap<>();
        refs.forEach((word, ref) -> {
            var measure = found.get(ref);
            if (measure != null && measure.council().equals(council)) {
                byWord.put(word, measure);
            }
        });
        return byWord;
    }

    /** @param gone figures that were to be taken away, where there is none */
    private record Gathered(Recording figures, int gone) {}

    private Gathered recording(String council, List<Row> rows, List<WrongRow> wrong) {
        var distinct =
                rows.stream().map(Row::whom).filter(Objects::nonNull).distinct().toList();
        var meant = subjects.meant(council, distinct);
        Map<Subjects.Written, Integer> numbers = new HashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            numbers.put(distinct.get(i), meant.get(i).id());
        }
        int own = subjects.own(council).id();
        var parts = subjects.breakdowns(
                council, rows.stream().map(Row::part).distinct().toList());
        Set<String> seen = new HashSet<>();
        var recording = new Recording();
        int gone = 0;
        for (var row : rows) {
            int subject = row.whom() == null ? own : numbers.getOrDefault(row.whom(), own);
            var entry = row.entry(subject, parts.getOrDefault(row.part(), 0));
            if (!seen.add(entry.series() + " " + entry.subject() + " " + entry.breakdown() + " " + entry.start())) {
                wrong.add(WrongRow.of(row.index(), "", "The same figure came before in this call; send it once"));
            } else if (entry.standing() == Standing.TAKEN_BACK
                    && grids.grid(entry.series()).isEmpty()) {
                gone++;
            } else {
                recording.add(entry);
            }
        }
        return new Gathered(recording, gone);
    }
}
