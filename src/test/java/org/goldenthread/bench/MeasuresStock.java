package org.goldenthread.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Period;
import org.springframework.context.ApplicationContext;

/** The council of the bench: 1,250 quarterly measures, 400 councils, 20 periods; a thousandth of the figures missing. */
final class MeasuresStock {
    static final String COUNCIL = "BEN";
    static final String EMAIL = "officer@bench.example";
    static final int COUNCILS = 400;
    static final int PERIODS = 20;
    static final int MEASURES = 1000;
    /** Measures on the scorecard that readers look at. */
    static final int SHOWN = 200;

    static final int ON_FILE = 125;
    static final int FILES = 10;
    private static final Period FIRST = Period.quarter(2020, 1);
    final List<String> refs = new ArrayList<>();
    private final ApplicationContext product;
    private final Path folder;

    MeasuresStock(ApplicationContext product, Path folder) {
        this.product = product;
        this.folder = folder;
    }

    <T> T bean(Class<T> type) {
        return product.getBean(type);
    }

    static <T> T as(Supplier<T> work) {
        return Entrance.as(Entrance.INSTALLATION, "bench", work);
    }

    void open() {
        as(() -> {
            var accounts = bean(Accounts.class);
            Fixtures.got(accounts.openCouncil(COUNCIL, "Bench Council"));
            long id = Fixtures.got(accounts.add(EMAIL, "Officer", Fixtures.PASSWORD));
            accounts.give(id, COUNCIL, Role.PERFORMANCE_OFFICER);
            bean(Subjects.class).own(COUNCIL);
            return true;
        });
        for (int measure = 0; measure < ON_FILE * FILES; measure++) {
            var polarity = measure % 2 == 0 ? Polarity.HIGH : Polarity.LOW;
            var sheet = Sheet.of(DataType.PERCENTAGE, "%", 1, polarity, Length.QUARTER);
            var draft = Measures.Draft.of(code(measure), "What is counted as number " + measure)
                    .tagged(measure < SHOWN ? List.of("shown") : List.of());
            refs.add(as(() -> Fixtures.got(bean(Measures.class).add(COUNCIL, draft, sheet))));
        }
    }

    static String code(int measure) {
        return "B%04d".formatted(measure);
    }

    static String councilCode(int council) {
        return council == 0 ? "OWN" : "X%05d".formatted(council);
    }

    static Period period(int place) {
        return FIRST.shift(place);
    }

    /** Tenths; the same for the same place always. */
    static long value(int measure, int council, int period) {
        long mixed = (measure * 1_000_003L + council) * 1_000_033L + period;
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 32;
        return 500 + Math.floorMod(mixed, 500L);
    }

    static long target(int measure) {
        return 700 + measure % 50;
    }

    /** A file of a million values: code, council, period, value. */
    Path file(int number) throws IOException {
        var file = folder.resolve("values-" + number + ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Measure code,Council code,Period,Value\n");
            for (int measure = number * ON_FILE; measure < (number + 1) * ON_FILE; measure++) {
                for (int council = 0; council < COUNCILS; council++) {
                    for (int period = 0; period < PERIODS; period++) {
                        long value = value(measure, council, period);
                        out.write(code(measure)
                                + ','
                                + councilCode(council)
                                + ','
                                + period(period).words()
                                + ','
                                + value / 10
                                + '.'
                                + value % 10
                                + '\n');
                    }
                }
            }
        }
        return file;
    }

    /** The same values and targets as numbers alone, for the rivals. */
    Path rivals() throws IOException {
        var file = folder.resolve("rivals.csv");
        try (var out = Files.newBufferedWriter(file)) {
            for (int measure = 0; measure < MEASURES; measure++) {
                for (int council = 0; council < COUNCILS; council++) {
                    for (int period = 0; period < PERIODS; period++) {
                        out.write(measure + "," + council + "," + period + "," + value(measure, council, period) / 10.0
                                + "," + target(measure) / 10.0 + "\n");
                    }
                }
            }
        }
        return file;
    }

    /** A target for every value of the first thousand measures. */
    void recordTargets(int[] subjects) {
        for (int from = 0; from < MEASURES; from += ON_FILE) {
            var recording = new Recording();
            for (int measure = from; measure < from + ON_FILE; measure++) {
                var series = new Series(refs.get(measure), Figure.TARGET, Length.QUARTER);
                for (int subject : subjects) {
                    for (int period = 0; period < PERIODS; period++) {
                        int start = (int) period(period).start().toEpochDay();
                        recording.add(new Entry(series, subject, 0, start, target(measure), 1, Standing.FINAL));
                    }
                }
            }
            as(() -> bean(Ledger.class).record(COUNCIL, Batch.Source.entered("targets"), recording));
        }
    }

    Entry one(int measure, int subject, String value) {
        return Entry.of(refs.get(measure), Figure.VALUE, subject, period(PERIODS - 1), new BigDecimal(value));
    }
}
