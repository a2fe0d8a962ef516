package org.goldenthread.measures.packs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.measures.reading.words.Years;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings measures in from a file of definition sheets: a row for each measure, and one more with a first day in column
 * "applies" for each later version of its sheet. Loading the same file again changes nothing.
 */
@Component
public class SheetsLoading {
    private final Measures measures;
    private final DraftCells drafts;
    private final PriorityTies ties;
    private final Past past;

    SheetsLoading(Measures measures, DraftCells drafts, PriorityTies ties, Past past) {
        this.measures = measures;
        this.drafts = drafts;
        this.ties = ties;
        this.past = past;
    }

    /**
     * Takes every row that is in order; its columns are told by the help of "load measures".
     *
     * @return what was taken and what was refused with its row and column, or why the file cannot be read at all
     */
    @Transactional
    public Checked<SheetsLoaded> load(String council, Path file) {
        return load(council, file, false);
    }

    /** The same for a fictional council, whose sheets were written when they began to apply. */
    @Transactional
    Checked<SheetsLoaded> loadPast(String council, Path file) {
        return load(council, file, true);
    }

    private Checked<SheetsLoaded> load(String council, Path file, boolean fictional) {
        return FileRows.read(file, Set.of("code", "title")).then(rows -> {
            var loading = new One(council, fictional);
            rows.rows().forEach(loading::row);
            return Checked.accepted(loading.done(rows.rows().size()));
        });
    }

    /** One file on its way into one council's record. */
    private final class One {
        private final String council;
        private final boolean fictional;
        private final Map<String, String> codes;
        private final PriorityTies.Known priorities;
        private final List<Problem> refused = new ArrayList<>();
        private int added;
        private int changed;
        private int tied;

        One(String council, boolean fictional) {
            this.council = council;
            this.fictional = fictional;
            this.codes = measures.byCode(council);
            this.priorities = ties.of(council);
        }

        private <T> T written(LocalDate applies, Supplier<T> work) {
            return fictional ? past.on(applies, work) : work.get();
        }

        SheetsLoaded done(int rows) {
            return new SheetsLoaded(rows, added, changed, tied, refused);
        }

        void row(FileRow row) {
            if (!row.says("code")) {
                refused.add(row.problem("code", "Give each measure a code, such as HOU01"));
                return;
            }
            var problems = new ArrayList<Problem>();
            var key = row.get("code").toLowerCase(Locale.ROOT);
            var ref = codes.get(key);
            if (row.says("applies")) {
                version(row, ref, problems);
            } else {
                var known = ref == null ? null : measures.get(ref);
                var draft = drafts.read(council, row, known, problems);
                var sheet = SheetCells.read(
                        row,
                        known == null
                                ? null
                                : known.definitionFor(Measures.ALWAYS).sheet(),
                        problems);
                if (problems.isEmpty()) {
                    (known == null ? add(row, draft, sheet) : change(row, known, draft, sheet)).forEach(problems::add);
                }
            }
            tie(row, codes.get(key), problems);
            refused.addAll(problems);
        }

        private void tie(FileRow row, @Nullable String ref, List<Problem> problems) {
            if (ref != null && problems.isEmpty()) {
                tied += priorities.tie(row, ref, problems);
            }
        }

        private List<Problem> add(FileRow row, Measures.Draft draft, Sheet sheet) {
            return switch (written(Measures.ALWAYS, () -> measures.add(council, draft, sheet))) {
                case Checked.Accepted<String>(String ref) -> {
                    codes.put(draft.code().toLowerCase(Locale.ROOT), ref);
                    added++;
                    yield List.of();
                }
                case Checked.Refused<String> no -> placed(row, no.problems());
            };
        }

        private List<Problem> change(FileRow row, Measure known, Measures.Draft draft, Sheet sheet) {
            var now = known;
            if (!draft.equals(DraftCells.of(known))) {
                if (measures.change(known.ref(), known.thing().version(), draft)
                        instanceof Checked.Refused<Measure> no) {
                    return placed(row, no.problems());
                }
                changed++;
                now = measures.get(known.ref());
            }
            return define(row, now, Measures.ALWAYS, "Corrected from a file", sheet);
        }

        private List<Problem> define(FileRow row, Measure known, LocalDate applies, String reason, Sheet sheet) {
            var words = row.says("reason") ? row.get("reason") : reason;
            int version = known.thing().version();
            return switch (written(applies, () -> measures.define(known.ref(), version, applies, words, sheet))) {
                case Checked.Accepted<Measure>(Measure now) -> {
                    changed += now.definitions().size() > known.definitions().size() ? 1 : 0;
                    yield List.of();
                }
                case Checked.Refused<Measure> no -> placed(row, no.problems());
            };
        }

        private void version(FileRow row, @Nullable String ref, List<Problem> problems) {
            var applies = day(row.get("applies"));
            if (ref == null || applies == null) {
                problems.add(
                        ref == null
                                ? row.problem("code", "The measure's first sheet has to stand in a row above")
                                : row.problem(
                                        "applies", "Write the first day as 2024-04-01, or a period such as 2024/25"));
                return;
            }
            var known = measures.get(ref);
            var sheet = SheetCells.read(row, known.definitionFor(applies).sheet(), problems);
            if (problems.isEmpty()) {
                problems.addAll(define(row, known, applies, "", sheet));
            }
        }
    }

    private static @Nullable LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException other) {
            var period = new PeriodWords(Years.USUAL).read(words).period();
            return period == null ? null : period.start();
        }
    }

    private static List<Problem> placed(FileRow row, List<Problem> problems) {
        return problems.stream()
                .map(one -> row.problem(
                        switch (one.place()) {
                            case "approval" -> "approval posts";
                            case "entry" -> "entry post";
                            case "daysDue" -> "days due";
                            case "daysOverdue" -> "days overdue";
                            default -> one.place();
                        },
                        one.message()))
                .toList();
    }
}
