package org.goldenthread.measures.packs;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** Reads rows of figures into recordings, one for each batch. */
final class FigureCells {
    private final LocalDate today;
    private final Names names;
    private final Map<String, Period> periods;
    private final FigureWords words = new FigureWords(new Signs(Map.of()), false);
    private final Map<String, Recording> batches = new LinkedHashMap<>();
    private final Map<Place, Entry> latest = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    FigureCells(LocalDate today, Names names, Map<String, Period> periods) {
        this.today = today;
        this.names = names;
        this.periods = periods;
    }

    /** What rows may name: measures by their code in small letters, subjects and parts by their words. */
    record Names(Map<String, String> measures, Map<String, Integer> subjects, Map<String, Integer> parts) {}

    List<Problem> problems() {
        return problems;
    }

    Map<String, Recording> batches() {
        return batches;
    }

    /** What holds once every batch is recorded, a later row counting before an earlier one. */
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
        var into = batches.computeIfAbsent(row.get("said"), said -> new Recording());
        int subject = names.subjects().getOrDefault(row.get("of"), 0);
        int part = names.parts().getOrDefault(row.get("part"), 0);
        periods.forEach((column, period) -> {
            if (row.says(column) && known(figure, period)) {
                var entry = entry(row, column, new Series(measure, figure, Length.of(period)), period);
                if (entry != null) {
                    var placed = placed(entry, subject, part);
                    into.add(placed);
                    latest.put(new Place(entry.series(), subject, part, entry.start()), placed);
                }
            }
        });
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
