package org.goldenthread.measures.packs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.measures.reading.words.Years;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the figures of a pack: a row for each measure, council and kind of figure, a column for each period. Each
 * figure is recorded as at the day on which it would have become known: a value when it was due, a target before its
 * year begins. A row with words in column "said" is a batch of those words, so that a figure may be revised: so many
 * days "after" the usual day; where it was taken "back", so many days after that day too.
 * Periods that have not ended yet have no value, whatever the file says; they may have a target.
 */
@Component
class FiguresLoading {
    private static final Set<String> HEADS = Set.of("measure", "of", "part", "figure", "said", "after", "back");
    private final Measures measures;
    private final Subjects subjects;
    private final Ledger ledger;
    private final Past past;
    private final Clock clock;

    FiguresLoading(Measures measures, Subjects subjects, Ledger ledger, Past past, Clock clock) {
        this.measures = measures;
        this.subjects = subjects;
        this.ledger = ledger;
        this.past = past;
        this.clock = clock;
    }

    /** Takes the file whole or not at all. */
    @Transactional
    public Checked<String> load(String council, String name, Path file) {
        return FileRows.read(file, Set.of("measure"))
                .then(rows -> periods(rows.columns())
                        .then(periods -> read(council, rows, periods))
                        .then(read -> Checked.accepted(record(council, name, read))));
    }

    private static Checked<Map<String, Period>> periods(List<String> columns) {
        var words = new PeriodWords(Years.USUAL);
        Map<String, Period> periods = new LinkedHashMap<>();
        var problems = new ArrayList<Problem>();
        for (var column : columns) {
            var period = HEADS.contains(column) ? null : words.read(column).period();
            if (period != null) {
                periods.put(column, period);
            } else if (!HEADS.contains(column)) {
                problems.add(new Problem("column " + column, "This is no period, such as Q1 2024/25"));
            }
        }
        return problems.isEmpty() ? Checked.accepted(periods) : Checked.refused(problems);
    }

    private Checked<FigureCells> read(String council, FileRows rows, Map<String, Period> periods) {
        var reader = new FigureCells(LocalDate.now(clock), new Moments(clock.instant()), names(council, rows), periods);
        rows.rows().forEach(reader::row);
        return reader.problems().isEmpty() ? Checked.accepted(reader) : Checked.refused(reader.problems());
    }

    private FigureCells.Names names(String council, FileRows rows) {
        Map<String, Integer> whose = new LinkedHashMap<>();
        whose.put("", subjects.own(council).id());
        var written = rows.rows().stream()
                .map(row -> row.get("of"))
                .filter(one -> !one.isEmpty())
                .distinct()
                .map(one -> new Subjects.Written("", one))
                .toList();
        var meant = subjects.meant(council, written);
        for (int i = 0; i < written.size(); i++) {
            whose.put(written.get(i).name(), meant.get(i).id());
        }
        var parts = rows.rows().stream().map(row -> row.get("part")).distinct().toList();
        return new FigureCells.Names(known(council), whose, subjects.breakdowns(council, parts));
    }

    private Map<String, FigureCells.Known> known(String council) {
        var codes = measures.byCode(council);
        var all = measures.all(codes.values());
        Map<String, FigureCells.Known> known = new LinkedHashMap<>();
        codes.forEach((code, ref) -> {
            var measure = all.get(ref);
            if (measure != null) {
                var due = measure.sheet().collection().daysDue();
                known.put(code, new FigureCells.Known(ref, due));
            }
        });
        return known;
    }

    private String record(String council, String name, FigureCells read) {
        var before = ledger.preview(council, read.whole());
        if (before.added() + before.changed() == 0) {
            return "nothing new";
        }
        for (var one : read.acts()) {
            record(council, name, one.getKey(), one.getValue());
        }
        return before.added() + " figures added, " + before.changed() + " changed";
    }

    private void record(String council, String name, FigureCells.Act act, Recording recording) {
        var source = new Batch.Source(Batch.Origin.PACK, act.said().isEmpty() ? name : act.said(), null);
        var recorded = past.at(act.at(), () -> ledger.record(council, source, recording));
        var back = act.back();
        if (back != null && recorded.batch() > 0) {
            past.at(back, () -> ledger.takeBack(recorded.batch(), act.said()));
        }
    }
}
