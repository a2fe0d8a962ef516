package org.goldenthread.measures.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.loading.recipe.Meaning;
import org.goldenthread.measures.loading.recipe.Meanings;
import org.goldenthread.measures.loading.recipe.Recipe;
import org.goldenthread.measures.reading.Outcome;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The files of values that councils and those who publish about them really use, loaded as the product proposes. */
class FamiliesTests extends MeasuresOfACouncil {
    private static final Path DATA = Path.of("../shared/data");

    @Autowired
    ValueFiles files;

    @Autowired
    SavedMappings saved;

    private OpenedFile open(Path path) {
        assumeTrue(Files.exists(path), path + " is not here");
        var name = String.valueOf(path.getFileName());
        return does(() -> Fixtures.got(files.open(new OpenedFile.Brought(council, path, name), null)));
    }

    private Reckoning record(OpenedFile file) {
        return does(() -> {
            var done = Fixtures.got(files.record(file.with(Meanings.allNew(Polarity.NONE)), null));
            saved.keep(council, file.file().name(), file.recipe());
            return done;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "expected/lgbf_values_long.csv, 33370",
        "ons-els/ons_els_all_long.csv.gz, 424000",
        "dfe-lait/bds_long.csv.gz, 547000",
        "lgbf-is/LGBF_new_bnch_data_Jan2022.xlsx, 60000",
        "nyc-mmr/Tidy_Indicator_Level_Data.csv, 8648",
        "trafford-themes/climate/household_waste_recycling.csv, 365"
    })
    void aFamilyOfFilesIsLoadedAndTheSecondTimeChangesNothing(String name, int atLeast) {
        assertThat(twice(name).recorded().added()).isGreaterThanOrEqualTo(atLeast);
    }

    /** Loads a file, and again, which changes nothing. */
    private Reckoning twice(String name) {
        var first = record(open(DATA.resolve(name)));
        var again = open(DATA.resolve(name));
        assertThat(again.origin()).isEqualTo(OpenedFile.Origin.SAVED);
        var second = record(again);
        assertThat(second.recorded().batch()).isZero();
        assertThat(second.recorded().unchanged()).isEqualTo(first.recorded().added());
        return first;
    }

    @ParameterizedTest
    @CsvSource({
        "2010_Local_Authority_level_data.xls, 85012, England is the sum of 326 rows in 173 of 173 columns",
        "Council_Taxbase_local_authority_level_data_2013.xlsx, 106170,"
                + " England is the sum of 326 rows in 218 of 218 columns",
        "Local_Authorities_Council_Taxbase_2019_Drop_down.xlsx, 204696,"
                + " England is the sum of 317 rows in 279 of 279 columns"
    })
    void theCouncilTaxBaseIsLoadedWholeAndEnglandIsTheSumOfItsAuthorities(String name, int figures, String check) {
        var done = twice("ctb/" + name);
        assertThat(done.outcome().checks())
                .extracting(Outcome.TotalCheck::words)
                .contains(check);
        assertThat(done.outcome().refused() + done.sifted().contradictions()).isZero();
        assertThat(done.recorded().added()).isGreaterThanOrEqualTo(figures);
    }

    @Test
    void aYearOfNewYorkEndsInJuneOnceSomebodySaysSo() {
        var path = DATA.resolve("nyc-mmr/Tidy_Indicator_Level_Data.csv");
        var proposed = open(path);
        assertThat(proposed.choices()).anyMatch(choice -> choice.place().equals("years") && !choice.certain());
        var yaml =
                proposed.recipe().yaml().replace("bare: calendar", "bare: july").replace("ends: false", "ends: true");
        var brought = new OpenedFile.Brought(council, path, "indicators.csv");
        var corrected = does(() -> Fixtures.got(files.open(brought, Fixtures.got(Recipe.of(yaml)))));
        var measure = measure("114", Sheet.of(DataType.PERCENTAGE, "%", 2, Polarity.HIGH, Length.YEAR));
        does(() -> Fixtures.got(files.record(corrected.with(Meanings.NONE.others(Meaning.LEFT_OUT)), null)));
        var year = Period.ofMonths(LocalDate.of(2018, 7, 1), 12);
        assertThat(value(measure, year)).isEqualByComparingTo("58.13");
    }

    @Test
    void takingALoadBackRestoresEveryFigure() {
        var file = DATA.resolve("trafford-themes/climate/licensed_vehicles.csv");
        var first = record(open(file));
        var before = everything();
        var batch = first.recorded().batch();
        does(() -> Fixtures.got(ledger.takeBack(batch, "the wrong year")));
        assertThat(everything()).isEmpty();
        assertThat(record(open(file)).recorded().added())
                .isEqualTo(first.recorded().added());
        assertThat(everything()).isEqualTo(before);
    }

    /** Every figure that stands, as words. */
    private List<String> everything() {
        var refs = does(() -> measures.byCode(council)).values();
        return does(() -> grids.of(List.copyOf(refs))).values().stream()
                .flatMap(sheets -> sheets.grids().stream())
                .flatMap(grid -> words(grid).stream())
                .sorted()
                .toList();
    }

    private static List<String> words(Grid grid) {
        return java.util.stream.IntStream.range(0, grid.rows())
                .boxed()
                .flatMap(row -> java.util.stream.IntStream.range(0, grid.periods())
                        .filter(column -> grid.through(row).has(column))
                        .mapToObj(column -> grid.series() + " " + grid.subject(row) + " " + grid.period(column) + " "
                                + grid.through(row).decimal(column)))
                .toList();
    }
}
