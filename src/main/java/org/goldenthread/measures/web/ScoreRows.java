package org.goldenthread.measures.web;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Remembered;
import org.goldenthread.measures.peers.beside.Position;
import org.goldenthread.measures.peers.beside.Quartiles;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of a scorecard, with who answers and where each measure stands among others. */
@Component
class ScoreRows {
    private final Things things;
    private final Quartiles quartiles;
    private final Remembered<From, ScoreRow> drawn = new Remembered<>(3_000);

    /** What a row is drawn from. */
    private record From(Performance performance, String owner, String quartile) {}

    ScoreRows(Things things, Quartiles quartiles) {
        this.things = things;
        this.quartiles = quartiles;
    }

    /** Exceptions first: missed, then overdue or within tolerance, then met, then not judged. */
    Map<String, ScoreRow> of(Map<String, Performance> found) {
        var names = names(found);
        var positions = positions(found);
        Map<String, ScoreRow> rows = new LinkedHashMap<>();
        Map<Performance, Integer> urgencies = new IdentityHashMap<>();
        found.values().forEach(one -> urgencies.put(one, urgency(one)));
        found.values().stream()
                .sorted(Comparator.comparingInt(urgencies::get))
                .forEach(one -> rows.put(
                        one.measure().ref(),
                        row(one, names, words(positions.get(one.measure().ref())))));
        return rows;
    }

    private ScoreRow row(Performance one, Map<String, String> names, String quartile) {
        var owner = Objects.requireNonNullElse(one.measure().thing().owner(), "");
        var from = new From(one, names.getOrDefault(owner, ""), quartile);
        return drawn.of(one.measure().ref(), from, () -> Rows.of(one, names, quartile));
    }

    static String words(@Nullable Position position) {
        return position == null ? "" : position.words();
    }

    private Map<String, Position> positions(Map<String, Performance> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var first = found.values().iterator().next();
        var measures = found.values().stream().map(Performance::measure).toList();
        return quartiles.of(first.measure().council(), measures, first.course().known());
    }

    private static int urgency(Performance one) {
        return switch (ScorecardMaker.tone(one)) {
            case BAD -> 0;
            case WARNING -> 1;
            case GOOD, DONE -> 2;
            case NONE -> 3;
        };
    }

    private Map<String, String> names(Map<String, Performance> found) {
        var refs = found.values().stream()
                .map(Performance::measure)
                .map(Measure::thing)
                .map(one -> one.owner())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return things.titles(refs);
    }
}
