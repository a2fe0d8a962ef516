package org.goldenthread.measures.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.loading.recipe.Meanings;
import org.goldenthread.measures.reading.Outcome;
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
        "trafford-themes/climate/licensed_vehicles.csv, 10",
        "trafford-themes/climate/household_waste_recycling.csv, 10"
    })
    void aFamilyOfFilesIsLoadedAndTheSecondTimeChangesNothing(String name, int atLeast) {
        var first = record(open(DATA.resolve(name)));
        assertThat(first.recorded().added()).isGreaterThanOrEqualTo(atLeast);
        var again = open(DATA.resolve(name));
        assertThat(again.origin()).isEqualTo(OpenedFile.Origin.SAVED);
        var second = record(again);
        assertThat(second.recorded().batch()).isZero();
        assertThat(second.recorded().unchanged()).isEqualTo(first.recorded().added());
    }

    @Test
    void theCouncilTaxBaseOfEnglandIsShownToBeTheSumOfItsAuthorities() {
        var seen = does(() -> Fixtures.got(
                files.preview(open(DATA.resolve("ctb/Local_Authorities_Council_Taxbase_2019_Drop_down.xlsx")))));
        assertThat(seen.outcome().checks())
                .extracting(Outcome.TotalCheck::words)
                .contains("England is the sum of 317 rows in 279 of 279 columns");
    }

    @Test
    void takingALoadBackRestoresEveryFigure() {
        var file = DATA.resolve("expected/lgbf_values_long.csv");
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
