package org.goldenthread.measures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other people's files, read as proposed without a correction; skipped where they are absent. */
class FoundingFilesTests {
    private static final Path DATA = Path.of("../shared/data");

    private static TextTables read(String name) {
        var file = DATA.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), name + " is not here");
        return TextTables.file(file, file.getFileName().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expected/lgbf_values_long.csv                                      |  33370 |     0 |   0
            expected/lgbf_expected_rank.csv                                    |   1558 |     0 |   0
            expected/nyc_expected_target_status.csv                            |   3017 |     0 |   0
            lgbf-sctpp/RAW_LGBF_Data_Table_Real_2024-01-18.csv                 |  65919 |     0 |   0
            lgbf-sctpp/RAW_LGBF_Data_Table_Cash_2024-01-18.csv                 |  60518 |    14 |   0
            lgbf-sctpp/RAW_LGBF_Data_Table_Quarterly_2023-08-11.csv            |   3825 |     0 |   0
            lgbf-sctpp/Numerator_Denominator_Fail_References_2024-01-18.csv    |   8265 |     0 |   0
            lgbf-is/LGBF_new_bnch_data_Jan2022.xlsx                            |  68830 |  3340 |   0
            nyc-mmr/Tidy_Indicator_Level_Data.csv                              |   8648 |  1603 |   0
            dfe-lait/bds_long.csv.gz                                           | 547187 | 93713 | 170
            ons-els/ons_els_all_long.csv.gz                                    | 424622 |  2175 |   0
            trafford-themes/climate/borough_wide_co2_emissions.csv             |    192 |     0 |   0
            trafford-themes/climate/electric_vehicle_charging_points.csv       |    204 |     0 |   0
            trafford-themes/climate/energy_performance_certificates.csv        |   4492 |     0 |   0
            trafford-themes/climate/household_waste_not_recycled.csv           |    365 |     0 |   0
            trafford-themes/climate/household_waste_recycling.csv              |    365 |     0 |   0
            trafford-themes/climate/industry_emissions.csv                     |    192 |     0 |   0
            trafford-themes/climate/licensed_vehicles.csv                      |    408 |     0 |   0
            trafford-themes/climate/no2_concentration.csv                      |     36 |     0 |   0
            trafford-themes/climate/pm10_concentration.csv                     |     24 |     0 |   0
            trafford-themes/climate/vehicle_miles_travelled.csv                |    196 |     0 |   0
            """)
    void everyFigureIsFoundAndEveryOtherCellAccountedFor(String name, long figures, long absent, long refused) {
        var read = read(name);
        assertThat(read.outcome().figures()).isEqualTo(figures);
        assertThat(read.outcome().absent()).isEqualTo(absent);
        assertThat(read.outcome().refused()).isEqualTo(refused);
    }

    @Test
    void theOfficialWorkbookOfManyColumns() {
        assertThat(read("lgbf-is/LGBF_new_bnch_data_Jan2022.xlsx").lines())
                .contains(
                        "CHN1/Aberdeen City//2010/11/VALUE/4960.336134453782",
                        "CHN1/Scotland//2011/12/VALUE/4771.387894669259");
    }

    @Test
    void thePeriodsOfTheEducationFile() {
        var read = read("dfe-lait/bds_long.csv.gz");
        assertThat(TextTables.line(read.readings().getFirst())).isEqualTo("RTA/301//2014 to 2016/VALUE/12.13");
        assertThat(read.readings().getFirst().subject().name()).isEqualTo("Barking and Dagenham");
        assertThat(read.outcome().refusals()).allMatch(one -> one.text().equals("0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ctb/Local_Authorities_Council_Taxbase_2019_Drop_down.xlsx     | England is the sum of 317 rows in 279 of 279 columns
            ctb/Council_Taxbase_local_authority_level_data_2013.xlsx      | England is the sum of 326 rows in 218 of 218 columns
            ctb/2010_Local_Authority_level_data.xls                       | England is the sum of 326 rows in 173 of 173 columns
            """)
    void theCountryIsTheSumOfItsAuthorities(String name, String check) {
        var read = read(name);
        assertThat(read.outcome().refused()).isZero();
        assertThat(read.outcome().checks().getFirst().words()).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({
        "claimant-count,10325",
        "employment-rate,16080",
        "gcses-in-english-and-maths,3387",
        "housing-affordability-ratio,8424",
        "net-additions-to-the-housing-stock,8621",
        "persistent-absences-for-pupils-eligible-for-free-school-meals,975",
        "personal-wellbeing-estimates,20112",
        "public-electric-vehicle-chargers,826"
    })
    void aSampleOfTheStatisticsOffice(String name, long values) {
        var read = read("ons-els/samples/" + name + ".csv");
        assertThat(read.readings().stream()
                        .filter(one -> one.figure() == org.goldenthread.measures.figures.Figure.VALUE))
                .hasSize((int) values);
        assertThat(read.outcome().refused()).isZero();
        assertThat(read.proposal().uncertain()).isEmpty();
    }
}
