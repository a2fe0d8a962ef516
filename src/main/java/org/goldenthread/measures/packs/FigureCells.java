package org.goldenthread.measures.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.reading.words.FigureNames;
import org.goldenthread.measures.reading.words.FigureWords;
import org.goldenthread.measures.reading.words.Signs;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Reads rows of figures into recordings, one for each act of recording. */
final class FigureCells {
    private final LocalDate today;
    private final Names names;
    private final Map<String, Period> periods;
    private final FigureWords words = new FigureWords(new Signs(Map.of()), false);
    private final Moments moments;
    private final Map<Act, Recording> acts = new LinkedHashMap<>();
    private final Map<Place, Entry> latest = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    FigureCells(LocalDate today, Moments moments, Names names, Map<String, Period> periods) {
        this.today = today;
        this.moments = moments;
        this.names = names;
        this.periods = periods;
    }

    /** What rows may name: measures by their code in small letters, subjects and parts by their words. */
    record Names(Map<String, Known> measures, Map<String, Integer> subjects, Map<String, Integer> parts) {}

    /** A measure. @param due how many days after a period its figure is due */
    record Known(String ref, int due) {}

    /** One act of recording. @param back when it was taken back; null while it stands */
    record Act(Instant at, @Nullable Instant back, String said) {}

    List<Problem> problems() {
        return problems;
    }

    /** The earliest first; of one moment in the order of the rows. */
    List<Map.Entry<Act, Recording>> acts() {
        return acts.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().at()))
                .toList();
    }

    /** What holds once everything is recorded, a later row counting before an earlier one. */
    Recording whole() {
        var whole = new Recording();
        latest.values().forEach(whole::add);
        return whole;
    }

    /** Where a figure stands. */
    private record Place(Series series, int subject, int part, int start) {}

    void row(FileRow row) {
        var measure = names.measures().get(row.get("measure").toLowerCase(Locale.ROOT));
        var figure = row.says("figure") ? FigureNames.of(row.get("figure")) : Figure.VALUE;
        if (measure == null || figure == null) {
            problems.add(
                    measure == null
                            ? row.problem("measure", "No measure has the code “" + row.get("measure") + "”")
                            : row.problem(
                                    "figure", "“" + row.get("figure") + "” is no kind of figure, such as target"));
            return;
        }
        int subject = names.subjects().getOrDefault(row.get("of"), 0);
        int part = names.parts().getOrDefault(row.get("part"), 0);
        periods.forEach((column, period) -> {
            if (row.says(column) && known(figure, period)) {
                var entry = entry(row, column, new Series(measure.ref(), figure, Length.of(period)), period);
                if (entry != null) {
                    var placed = placed(entry, subject, part);
                    var act = act(row, figure, period, measure.due());
                    acts.computeIfAbsent(act, one -> new Recording()).add(placed);
                    if (act.back() == null) {
                        latest.put(new Place(entry.series(), subject, part, entry.start()), placed);
                    }
                }
            }
        });
    }

    private Act act(FileRow row, Figure figure, Period period, int due) {
        var back = row.says("back") ? moments.of(figure, period, due, days(row, "back")) : null;
        return new Act(moments.of(figure, period, due, days(row, "after")), back, row.get("said"));
    }

    private int days(FileRow row, String column) {
        var words = row.get(column);
        if (words.isEmpty() || words.matches("-?\\d{1,4}")) {
            return words.isEmpty() ? 0 : Integer.parseInt(words);
        }
        problems.add(row.problem(column, "Write how many days after the usual day"));
        return 0;
    }

    private static Entry placed(Entry entry, int subject, int part) {
        return new Entry(entry.series(), subject, part, entry.start(), entry.value(), entry.scale(), entry.standing());
    }

    private boolean known(Figure figure, Period period) {
        return switch (figure) {
            case VALUE, NUMERATOR, DENOMINATOR, CONFIDENCE_LOW, CONFIDENCE_HIGH ->
                !period.after().isAfter(today);
            case TARGET, LOWER_TARGET, FORECAST, BASELINE -> true;
        };
    }

    private @Nullable Entry entry(FileRow row, String column, Series series, Period period) {
        var text = row.get(column).toCharArray();
        if (!words.read(text, 0, text.length)) {
            problems.add(row.problem(column, words.problem()));
            return null;
        }
        int start = (int) period.start().toEpochDay();
        return new Entry(series, 0, 0, start, words.value(), words.scale(), words.standing());
    }
}
