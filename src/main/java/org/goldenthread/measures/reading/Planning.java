package org.goldenthread.measures.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.reading.sheet.Heads;
import org.goldenthread.measures.reading.words.HeadingWords;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Finds a table's columns in its headings, as the mapping describes them. */
final class Planning {
    private final Table table;
    private final PeriodWords periods;
    private final HeadingWords words;
    private final Map<String, Column> known = new HashMap<>();
    private final Map<Part, List<Integer>> keys = new EnumMap<>(Part.class);
    private final List<FigureColumn> figures = new ArrayList<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    final List<Problem> problems = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();

    Planning(Table table, PeriodWords periods) {
        this.table = table;
        this.periods = periods;
        this.words = new HeadingWords(periods);
        table.columns().forEach(column -> known.put(plain(column.heading()), column));
    }

    static String plain(String heading) {
        return heading.replaceAll("\\s+", " ").strip();
    }

    Plan plan(List<List<String>> heads) {
        var names = Heads.names(heads);
        for (int i = 0; i < names.size(); i++) {
            var column = known.remove(plain(names.get(i)));
            if (column != null && column.part() != Part.ACROSS) {
                place(i, column);
            } else if (column != null || !table.across().isEmpty() && !Heads.unnamed(names.get(i))) {
                across(i, heads, column == null ? Map.of() : column.says());
            }
        }
        var order =
                table.columns().stream().map(column -> plain(column.heading())).toList();
        keys.getOrDefault(Part.SUBJECT_CODE, new ArrayList<>())
                .sort(Comparator.comparingInt(index -> order.indexOf(plain(names.get(index)))));
        for (var missing : known.values()) {
            missing(missing);
        }
        checkWhole();
        remarkTwice(names);
        var dated = keys.getOrDefault(Part.PERIOD, List.of());
        var above = dated.isEmpty() ? "" : names.get(dated.getFirst());
        return new Plan(keys, figures, table.fixed(), table.totals(), above);
    }

    private void missing(Column column) {
        if (column.part() == Part.IGNORE) {
            return;
        }
        if (column.part().figure().isPresent() || column.part() == Part.NOTE || column.part() == Part.STATUS) {
            remarks.add("The column “%s” of the mapping is not in this file.".formatted(column.heading()));
        } else {
            problems.add(new Problem(
                    column.heading(),
                    "The file has no column of this heading; choose another for “%s”."
                            .formatted(column.part().words())));
        }
    }

    private record Said(
            @Nullable String measure,
            @Nullable Subject subject,
            String breakdown,
            @Nullable Period period,
            Figure figure) {}

    /** Headings that stand twice may be told apart by what stands beside them, which only a person knows. */
    private void remarkTwice(List<String> names) {
        var seen = new HashSet<Said>();
        var twice = figures.stream()
                .filter(one ->
                        !seen.add(new Said(one.measure(), one.subject(), one.breakdown(), one.period(), one.figure())))
                .map(one -> names.get(one.index()))
                .toList();
        if (!twice.isEmpty()) {
            remarks.add("%,d headings say what another says too, and the last counts: %s."
                    .formatted(twice.size(), String.join(", ", twice.subList(0, Math.min(twice.size(), 5)))));
        }
    }

    private void checkWhole() {
        if (figures.isEmpty()) {
            problems.add(Problem.of("No column holds figures; say which one does."));
            return;
        }
        boolean measure = said(Part.MEASURE, Part.MEASURE_CODE);
        boolean period = said(Part.PERIOD, Part.PERIOD);
        if (!measure && figures.stream().anyMatch(one -> one.measure() == null)) {
            problems.add(new Problem("measure", "Nothing says which measure the figures are of; name it."));
        }
        if (!period && figures.stream().anyMatch(one -> one.period() == null)) {
            problems.add(new Problem("period", "Nothing says which period the figures are for; name it."));
        }
    }

    private boolean said(Part one, Part other) {
        return keys.containsKey(one) || keys.containsKey(other) || table.fixed().containsKey(one);
    }

    private void place(int index, Column column) {
        switch (column.part()) {
            case IGNORE, ACROSS -> {}
            case SUBJECT_CODE, SUBJECT, MEASURE_CODE, MEASURE, PERIOD, PERIOD_PART, BREAKDOWN, STATUS, NOTE ->
                keys.computeIfAbsent(column.part(), part -> new ArrayList<>()).add(index);
            case VALUE,
                    NUMERATOR,
                    DENOMINATOR,
                    TARGET,
                    LOWER_TARGET,
                    FORECAST,
                    CONFIDENCE_LOW,
                    CONFIDENCE_HIGH,
                    BASELINE -> figures.add(figure(index, column));
        }
    }

    private FigureColumn figure(int index, Column column) {
        var says = column.says();
        var label = says.containsKey(Part.PERIOD) ? periods.read(says.get(Part.PERIOD)) : null;
        var subject = says.get(Part.SUBJECT);
        return new FigureColumn(
                index,
                column.part().figure().orElse(Figure.VALUE),
                says.get(Part.MEASURE),
                subject == null ? null : subject(subject),
                says.getOrDefault(Part.BREAKDOWN, ""),
                label == null ? null : label.period(),
                label == null ? Standing.FINAL : label.standing(),
                false);
    }

    private Subject subject(String name) {
        return subjects.computeIfAbsent(name, one -> new Subject("", one));
    }

    private void across(int index, List<List<String>> heads, Map<Part, String> says) {
        var said = new EnumMap<Part, String>(Part.class);
        Figure figure = Figure.VALUE;
        Period period = null;
        var standing = Standing.FINAL;
        for (int row = 0; row < heads.size() && row < table.across().size(); row++) {
            var parts = table.across().get(row);
            var heading = plain(heads.get(row).get(index));
            if (parts.isEmpty() || heading.isEmpty() || parts.contains(Part.IGNORE)) {
                continue;
            }
            var rest = heading;
            if (parts.contains(Part.PERIOD) || parts.contains(Part.VALUE)) {
                var read = words.read(heading);
                figure = parts.contains(Part.VALUE) && read.figure() != null ? read.figure() : figure;
                period = parts.contains(Part.PERIOD) && read.period() != null ? read.period() : period;
                standing = read.standing() == Standing.FINAL ? standing : read.standing();
                rest = read.rest();
            }
            for (var part : parts) {
                if (part == Part.MEASURE || part == Part.BREAKDOWN || part == Part.SUBJECT) {
                    add(said, part, rest);
                    break;
                }
            }
        }
        said.putAll(says);
        if (says.containsKey(Part.PERIOD)) {
            period = periods.read(says.get(Part.PERIOD)).period();
        }
        add(index, said, new Dated(figure, period, standing));
    }

    private record Dated(Figure figure, @Nullable Period period, Standing standing) {}

    private static void add(Map<Part, String> said, Part part, String words) {
        if (!words.isEmpty()) {
            said.merge(
                    part,
                    words,
                    (one, other) -> one.equals(other) ? one : one + (part == Part.BREAKDOWN ? "; " : ", ") + other);
        }
    }

    private void add(int index, Map<Part, String> said, Dated dated) {
        boolean needsPeriod = table.across().stream().anyMatch(parts -> parts.contains(Part.PERIOD));
        if (needsPeriod && dated.period() == null) {
            remarks.add("Column %d is left out: its heading names no period.".formatted(index + 1));
            return;
        }
        boolean needsMeasure = table.across().stream().anyMatch(parts -> parts.contains(Part.MEASURE));
        if (needsMeasure && !said.containsKey(Part.MEASURE)) {
            remarks.add("Column %d is left out: its heading names no measure.".formatted(index + 1));
            return;
        }
        var subject = said.get(Part.SUBJECT);
        figures.add(new FigureColumn(
                index,
                dated.figure(),
                said.get(Part.MEASURE),
                subject == null ? null : subject(subject),
                said.getOrDefault(Part.BREAKDOWN, ""),
                dated.period(),
                dated.standing(),
                true));
    }

    /**
     * Where everything stands in one table, once its headings are known.
     *
     * @param keys the columns that say whose, of what and when, from 0, by part
     * @param figures the columns of figures
     * @param fixed what a person added for the whole table
     * @param totals labels of rows that add up others
     * @param abovePeriods the heading of the labels of periods, which may say that its days end weeks
     */
    record Plan(
            Map<Part, List<Integer>> keys,
            List<FigureColumn> figures,
            Map<Part, String> fixed,
            List<String> totals,
            String abovePeriods) {

        Plan {
            keys = keys.isEmpty() ? Map.of() : new EnumMap<>(keys);
            figures = List.copyOf(figures);
        }

        List<Integer> columns(Part part) {
            return keys.getOrDefault(part, List.of());
        }

        /** The columns of the first of these parts that has any. */
        List<Integer> columns(Part part, Part otherwise) {
            var found = columns(part);
            return found.isEmpty() ? columns(otherwise) : found;
        }
    }
}
