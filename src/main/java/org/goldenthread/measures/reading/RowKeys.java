package org.goldenthread.measures.reading;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.reading.sheet.CellRow;
import org.goldenthread.measures.reading.sheet.Key;
import org.goldenthread.measures.reading.words.DatedLabel;
import org.goldenthread.measures.reading.words.FigureMarks;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.measures.reading.words.Signs;
import org.jspecify.annotations.Nullable;

/** What a row says of its figures: whose, of what measure, when, which part. */
final class RowKeys {
    private final Signs signs;
    private final Tally tally;
    private final List<Key<Named>> subjectCodes;
    private final Key<String> subjectNames;
    private final Key<Subject> subjectsByName;
    private final Key<Named> measureCodes;
    private final Key<String> measureNames;
    final Key<DatedLabel> periods;
    final Key<String> breakdowns;
    final Key<Status> statuses;
    final Key<String> notes;

    /** A code, and the name first seen beside it. */
    static final class Named {
        private final String code;
        private @Nullable Subject subject;

        Named(String code) {
            this.code = code;
        }
    }

    /**
     * What a status says.
     *
     * @param absent why there is no figure; null where it says nothing of that
     * @param standing how sure the figure is; null where it says nothing of that
     * @param note the status as it stands, where it says neither
     */
    record Status(@Nullable Standing absent, @Nullable Standing standing, String note) {}

    RowKeys(Planning.Plan plan, PeriodWords words, Signs signs, Tally tally) {
        this.signs = signs;
        this.tally = tally;
        subjectCodes = plan.columns(Part.SUBJECT_CODE).stream()
                .map(column -> new Key<>(List.of(column), "", Named::new))
                .toList();
        subjectNames = new Key<>(plan.columns(Part.SUBJECT), ", ", text -> text);
        subjectsByName = new Key<>(plan.columns(Part.SUBJECT), ", ", text -> new Subject("", text));
        measureCodes = new Key<>(plan.columns(Part.MEASURE_CODE), " ", Named::new);
        measureNames = new Key<>(plan.columns(Part.MEASURE), ", ", text -> text);
        periods = new Key<>(periodColumns(plan), " ", label -> words.read(label, plan.abovePeriods()));
        breakdowns = new Key<>(plan.columns(Part.BREAKDOWN), "; ", text -> text);
        statuses = new Key<>(plan.columns(Part.STATUS), " ", this::status);
        notes = new Key<>(plan.columns(Part.NOTE), "; ", text -> text);
    }

    private static List<Integer> periodColumns(Planning.Plan plan) {
        var columns = new ArrayList<>(plan.columns(Part.PERIOD_PART));
        columns.addAll(plan.columns(Part.PERIOD));
        return columns;
    }

    private Status status(String text) {
        var mark = text.isEmpty() ? null : FigureMarks.standing(text);
        var absent = text.isEmpty() || mark != null ? null : signs.meaning(text);
        return new Status(absent, mark, mark == null && absent == null ? text : "");
    }

    /** Whether any column says whose the figures are. */
    boolean namesSubject() {
        return !subjectCodes.isEmpty() || subjectNames.any();
    }

    boolean namesMeasure() {
        return measureCodes.any() || measureNames.any();
    }

    int subjectColumn() {
        return subjectCodes.isEmpty()
                ? subjectNames.column()
                : subjectCodes.getFirst().column();
    }

    int measureColumn() {
        return measureCodes.any() ? measureCodes.column() : measureNames.column();
    }

    /** Whose figures they are, by the first code that is there; null where the cells are blank. */
    @Nullable
    Subject subject(CellRow row) {
        for (int i = 0; i < subjectCodes.size(); i++) {
            var named = subjectCodes.get(i).of(row);
            if (named.subject == null && signs.meaning(named.code) == null) {
                named.subject = new Subject(named.code, subjectNames.any() ? subjectNames.of(row) : "");
            }
            if (named.subject != null) {
                return named.subject;
            }
        }
        var byName = subjectsByName.of(row);
        return byName.name().isEmpty() ? null : byName;
    }

    /** The measure; null where the cells are blank. */
    @Nullable
    String measure(CellRow row) {
        if (measureCodes.any()) {
            var named = measureCodes.of(row);
            if (!named.code.isEmpty()) {
                if (named.subject == null) {
                    var name = measureNames.any() ? measureNames.of(row) : "";
                    tally.name(named.code, name);
                    named.subject = name.isEmpty() ? null : Subject.UNNAMED;
                }
                return named.code;
            }
        }
        var name = measureNames.of(row);
        return name.isEmpty() ? null : name;
    }
}
