package org.goldenthread.measures.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Role;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.loading.recipe.Meaning;
import org.goldenthread.measures.loading.recipe.Meanings;
import org.goldenthread.measures.loading.recipe.Recipe;
import org.goldenthread.measures.reading.Column;
import org.goldenthread.measures.reading.Mapping;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Table;
import org.goldenthread.measures.reading.words.Years;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ValueFilesTests extends MeasuresOfACouncil {
    private static final Mapping LONG = new Mapping(
            "test",
            List.of(new Table(
                    "",
                    List.of(1),
                    2,
                    0,
                    List.of(
                            Column.of("code", Part.MEASURE_CODE),
                            Column.of("period", Part.PERIOD),
                            Column.of("value", Part.VALUE)),
                    List.of(),
                    java.util.Map.of(),
                    List.of())),
            Years.USUAL,
            Mapping.Percents.AS_SHOWN,
            java.util.Map.of());

    @Autowired
    ValueFiles files;

    @TempDir
    Path folder = Path.of("");

    private OpenedFile file(Meanings meanings, String... rows) {
        try {
            var path = Files.createTempFile(folder, "values", ".csv");
            Files.writeString(path, "code,period,value\n" + String.join("\n", rows) + "\n");
            var brought = new OpenedFile.Brought(council, path, "values.csv");
            return does(() -> Fixtures.got(files.open(brought, new Recipe(LONG, meanings))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Reckoning load(Meanings meanings, String... rows) {
        return does(() -> Fixtures.got(files.record(file(meanings, rows), null)));
    }

    @Test
    void aPreviewSavesNothing() {
        var measure = measure("A1");
        var seen = does(() -> Fixtures.got(files.preview(file(Meanings.NONE, "A1,Q1 2025/26,71.5"))));
        assertThat(seen.recorded().added()).isEqualTo(1);
        assertThat(value(measure, q(2025, 1))).isNull();
        assertThat(does(() -> ledger.batches(council, 0, 10))).isEmpty();
    }

    @Test
    void figuresOfKnownMeasuresAreRecordedAndTheSameFileTwiceChangesNothing() {
        var measure = measure("A1");
        var rows = new String[] {"A1,Q1 2025/26,71.5", "A1,Q2 2025/26,68"};
        assertThat(load(Meanings.NONE, rows).recorded().added()).isEqualTo(2);
        assertThat(value(measure, q(2025, 2))).isEqualByComparingTo("68");
        var again = load(Meanings.NONE, rows).recorded();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.batch()).isZero();
    }

    @Test
    void aCodeWrittenWithOtherSpacesIsKnownAllTheSame() {
        var measure = measure("C&L01");
        load(Meanings.NONE, "C&L 01,Q1 2025/26,5");
        assertThat(value(measure, q(2025, 1))).isEqualByComparingTo("5");
    }

    @Test
    void aStrangeMeasureIsNotEnteredWithoutSomebodySayingSo() {
        var file = file(Meanings.NONE, "NEW1,2024/25,3");
        assertThat(does(() -> files.record(file, null)))
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        no -> assertThat(no.problems().toString()).contains("One measure is not known here: “NEW1”"));
        assertThat(does(() -> measures.of(council))).isEmpty();
    }

    @Test
    void strangeMeasuresAreEnteredWithTheirPolarityOrLeftOut() {
        var done = load(
                Meanings.allNew(Polarity.NONE)
                        .with(java.util.Map.of("LOW1", Meaning.New.of(Polarity.LOW), "OUT1", Meaning.LEFT_OUT)),
                "LOW1,2024/25,3.25",
                "CTX1,2024/25,4",
                "OUT1,2024/25,5");
        assertThat(done.recorded().added()).isEqualTo(2);
        assertThat(done.sifted().leftOut()).isEqualTo(1);
        var byCode = does(() -> measures.byCode(council));
        assertThat(byCode).containsOnlyKeys("low1", "ctx1");
        var context = does(() -> measures.get(byCode.getOrDefault("ctx1", "")));
        assertThat(context.polarity()).isEqualTo(Polarity.NONE);
        assertThat(context.tags()).containsExactly("contextual");
        assertThat(value(byCode.getOrDefault("low1", ""), Period.financialYear(2024)))
                .isEqualByComparingTo("3.25");
    }

    @Test
    void aMeasureCanBeMatchedToOneThatTheCouncilHas() {
        var measure = measure("A1");
        load(new Meanings(java.util.Map.of("their name", new Meaning.Known(measure)), null), "their name,Q1 2025/26,9");
        assertThat(value(measure, q(2025, 1))).isEqualByComparingTo("9");
    }

    @Test
    void twoDifferentFiguresForOnePlaceAreBothRefusedAndNamed() {
        var measure = measure("A1");
        var done =
                load(Meanings.NONE, "A1,Q1 2025/26,71.5", "A1,Q1 2025/26,7.15", "A1,Q2 2025/26,3", "A1,Q2 2025/26,3.0");
        assertThat(done.refused()).isEqualTo(2);
        assertThat(done.sifted().clashes())
                .extracting(Clash::words)
                .containsExactly("A1, Q1 2025/26: row 2 says 71.5 and row 3 says 7.15");
        assertThat(done.sifted().repeated()).isEqualTo(1);
        assertThat(value(measure, q(2025, 1))).isNull();
        assertThat(value(measure, q(2025, 2))).isEqualByComparingTo("3");
    }

    @Test
    void refusedRowsComeBackWithRowAndReason() throws IOException {
        measure("A1");
        var file = file(Meanings.NONE, "A1,Q1 2025/26,seventy", "A1,Q2 2025/26,68");
        var seen = does(() -> Fixtures.got(files.preview(file)));
        assertThat(seen.refused()).isEqualTo(1);
        var out = new StringWriter();
        files.writeRefused(file, List.of(), out);
        assertThat(out.toString()).contains("seventy").contains("2");
    }

    @Test
    void aFigureFarFromWhatIsKnownIsAskedAbout() {
        measure("A1");
        load(Meanings.NONE, "A1,Q1 2025/26,71.5", "A1,Q2 2025/26,70");
        var seen = does(() -> Fixtures.got(files.preview(file(Meanings.NONE, "A1,Q3 2025/26,7150"))));
        assertThat(seen.notes()).singleElement().asString().startsWith("Row 2: 7150 for A1 of the council, Q3 2025/26");
    }

    @Test
    void whoMayOnlyReadLoadsNothing() {
        measure("A1");
        var reader = fixtures.person(council, Role.COUNCILLOR);
        var file = file(Meanings.NONE, "A1,Q1 2025/26,71.5");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> fixtures.as(reader, () -> files.record(file, null)))
                .isInstanceOf(RuntimeException.class);
        assertThat(does(() -> ledger.batches(council, 0, 10))).isEmpty();
    }

    @Test
    void aRecipeIsTheSameAfterItWasWrittenAndRead() {
        var recipe = new Recipe(
                LONG,
                Meanings.allNew(Polarity.NONE)
                        .with(java.util.Map.of(
                                "A",
                                new Meaning.Known("M-1"),
                                "B",
                                Meaning.LEFT_OUT,
                                "C",
                                Meaning.New.of(Polarity.around(new java.math.BigDecimal("50"))))));
        assertThat(Fixtures.got(Recipe.of(recipe.yaml()))).isEqualTo(recipe);
    }
}
