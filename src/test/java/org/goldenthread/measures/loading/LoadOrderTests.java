package org.goldenthread.measures.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.performance.Performances;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** In which order files come makes no difference, save where they speak of the same place: there the later counts. */
class LoadOrderTests extends MeasuresOfACouncil {
    private static final int TRIES = 8;
    private final Random random = new Random(20260401);

    @Autowired
    ValueFiles files;

    @Autowired
    Performances performances;

    @TempDir
    Path folder = Path.of("");

    private long load(List<String> rows) {
        try {
            var path = Files.createTempFile(folder, "values", ".csv");
            Files.writeString(path, "indicator code,indicator,period,value,target\n" + String.join("\n", rows) + "\n");
            var brought = new OpenedFile.Brought(council, path, "values.csv");
            return does(() -> Fixtures.got(files.open(brought, null).then(file -> files.record(file, null)))
                    .recorded()
                    .batch());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A row for each place in some order, with a figure drawn for it. */
    private List<String> rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(place -> "A%d,What A%d counts,Q%d %d/%d,%d.%d,50"
                        .formatted(
                                place % 2 + 1,
                                place % 2 + 1,
                                place / 2 % 4 + 1,
                                2020 + place / 8,
                                21 + place / 8,
                                random.nextInt(100),
                                random.nextInt(10)))
                .toList();
    }

    private List<String> measured(List<List<String>> loads) {
        open();
        var first = measure("A1");
        var second = measure("A2");
        loads.forEach(this::load);
        var all = new ArrayList<>(figures(first, null));
        all.addAll(figures(second, null));
        all.addAll(ratings(first));
        all.addAll(ratings(second));
        return all;
    }

    /** Every figure of a measure, by what stands in its place and never by when it was recorded. */
    private List<String> figures(String measure, @Nullable Instant known) {
        return List.of(Figure.VALUE, Figure.TARGET).stream()
                .flatMap(figure -> {
                    var grid = does(() -> grids.grid(new Series(measure, figure, Length.QUARTER), known));
                    return IntStream.range(0, grid.periods()).mapToObj(column -> words(grid, figure, column));
                })
                .toList();
    }

    private String words(Grid grid, Figure figure, int column) {
        return figure + " " + grid.period(column) + " " + value(grid, grid.period(column));
    }

    private List<String> ratings(String measure) {
        return does(() -> performances.own(council, List.of(measures.get(measure)), null)).values().stream()
                .flatMap(one -> one.course().points().stream())
                .map(point -> point.period() + " rated " + point.verdict().words())
                .toList();
    }

    @Test
    void filesAboutDifferentPlacesComeInAnyOrder() {
        var loads = new ArrayList<>(List.of(rows(0, 7), rows(7, 19), rows(19, 24), rows(24, 40)));
        var expected = measured(loads);
        assertThat(expected).hasSizeGreaterThan(100).anyMatch(line -> line.endsWith("rated Red"));
        for (int i = 0; i < TRIES; i++) {
            Collections.shuffle(loads, random);
            var shuffled = loads.stream().map(this::shuffled).toList();
            assertThat(measured(shuffled)).isEqualTo(expected);
        }
    }

    private List<String> shuffled(List<String> rows) {
        var other = new ArrayList<>(rows);
        Collections.shuffle(other, random);
        return other;
    }

    @Test
    void aboutTheSamePlaceTheLaterRecordingCountsWhicheverFilesTheyCameIn() {
        for (int i = 0; i < TRIES; i++) {
            var loads = new ArrayList<List<String>>();
            for (int file = 0; file < 4; file++) {
                int from = random.nextInt(12);
                loads.add(rows(from, from + 1 + random.nextInt(12)));
            }
            assertThat(measured(List.of(lastOf(loads)))).isEqualTo(measured(loads));
        }
    }

    /** Of each place the row that came last. */
    private static List<String> lastOf(List<List<String>> loads) {
        var last = new TreeMap<String, String>();
        loads.forEach(rows -> rows.forEach(row -> last.put(row.replaceAll("/\\d\\d,.*", ""), row)));
        return List.copyOf(last.values());
    }

    @Test
    void aLoadTakenBackLeavesEverythingAsItWasAlsoAsKnownOnAnyMomentBefore() {
        for (int i = 0; i < TRIES; i++) {
            open();
            var measure = measure("A1");
            measure("A2");
            load(rows(0, 12));
            var before = figures(measure, null);
            var ratings = ratings(measure);
            var then = Instant.now();
            long wrong = load(rows(random.nextInt(6), 14));
            var with = figures(measure, null);
            var during = Instant.now();
            does(() -> Fixtures.got(ledger.takeBack(wrong, "the wrong quarter")));

            assertThat(figures(measure, null)).isEqualTo(before);
            assertThat(ratings(measure)).isEqualTo(ratings);
            assertThat(figures(measure, then)).isEqualTo(before);
            assertThat(figures(measure, during)).isEqualTo(with).isNotEqualTo(before);
        }
    }
}
