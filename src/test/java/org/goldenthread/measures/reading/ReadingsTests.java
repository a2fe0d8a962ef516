package org.goldenthread.measures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.reading.layout.Layouts;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;

/** Every layout and mess, read as proposed, in files of our own. */
class ReadingsTests {
    private static final String LONG = """
            area_code,area_name,indicator,period,value,status,notes
            E06000001,Northley,Bins emptied on time,2021/22,97.5,,
            E06000001,Northley,Bins emptied on time,2022/23,98.25,p,Early count
            E06000002,Southwick,Bins emptied on time,2021/22,,x,
            E06000002,Southwick,Bins emptied on time,2022/23,[c],,
            """;

    @Test
    void aLongTableIsReadRowByRow() {
        var read = TextTables.of(LONG);
        assertThat(read.lines())
                .containsExactly(
                        "Bins emptied on time/E06000001//2021/22/VALUE/97.5",
                        "Bins emptied on time/E06000001//2022/23/VALUE/98.25",
                        "Bins emptied on time/E06000002//2021/22/VALUE/NOT_AVAILABLE",
                        "Bins emptied on time/E06000002//2022/23/VALUE/CONFIDENTIAL");
        assertThat(read.readings().get(1).standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(read.readings().get(1).note()).isEqualTo("Early count");
        assertThat(read.readings().getFirst().subject()).isEqualTo(new Subject("E06000001", "Northley"));
        assertThat(read.readings().getFirst().subject())
                .isSameAs(read.readings().get(1).subject());
        assertThat(read.proposal().uncertain()).isEmpty();
    }

    @Test
    void encodingsMarksAndSeparatorsMakeNoDifference() {
        var lines = TextTables.of(LONG).lines();
        assertThat(TextTables.of("\ufeff" + LONG).lines()).isEqualTo(lines);
        assertThat(TextTables.of(LONG.replace("\n", "\r\n")).lines()).isEqualTo(lines);
        assertThat(TextTables.of(LONG.replace(',', '\t')).lines()).isEqualTo(lines);
        assertThat(TextTables.of(LONG.replace(',', ';')).lines()).isEqualTo(lines);
        assertThat(TextTables.of(LONG, StandardCharsets.UTF_16).lines()).isEqualTo(lines);
        assertThat(TextTables.of(LONG.replace("Early", "Caf\u00e9"), Charset.forName("windows-1252"))
                        .readings()
                        .get(1)
                        .note())
                .isEqualTo("Caf\u00e9 count");
    }

    @Test
    void periodsInTheHeadings() {
        var read = TextTables.of("""
                Council,2020/21,2021/22 (Prov),2022/23
                Northley,"£1,200",(5),12.5%
                Southwick,..,+3,tba
                """);
        assertThat(read.lines())
                .containsExactly(
                        "figures/Northley//2020/21/VALUE/1200",
                        "figures/Northley//2021/22/VALUE/-5",
                        "figures/Northley//2022/23/VALUE/12.5",
                        "figures/Southwick//2020/21/VALUE/NOT_AVAILABLE",
                        "figures/Southwick//2021/22/VALUE/3",
                        "figures/Southwick//2022/23/VALUE/NOT_DUE");
        assertThat(read.readings().get(1).standing()).isEqualTo(Standing.PROVISIONAL);
    }

    @Test
    void measuresInTheHeadings() {
        var read = TextTables.of("""
                Authority,Year,Potholes mended,Street lights out
                Northley,2022/23,120,4
                Southwick,2022/23,80,7
                """);
        assertThat(read.lines())
                .containsExactly(
                        "Potholes mended/Northley//2022/23/VALUE/120",
                        "Street lights out/Northley//2022/23/VALUE/4",
                        "Potholes mended/Southwick//2022/23/VALUE/80",
                        "Street lights out/Southwick//2022/23/VALUE/7");
    }

    @Test
    void measureAndPeriodInOneHeading() {
        var read = TextTables.of("""
                Local Authority,AB1 2020-21,AB1 2021-22,AB2 2020-21,AB2 2021-22
                Northley,1,2,3,4
                Southwick,5,6,7,#N/A
                """);
        assertThat(read.lines())
                .contains("AB1/Northley//2020/21/VALUE/1", "AB2/Southwick//2021/22/VALUE/NOT_AVAILABLE");
        assertThat(read.readings()).hasSize(8);
    }

    @Test
    void headingsInTwoRowsOfWhichTheUpperSpans() {
        var read = TextTables.of("""
                Homelessness by council,,,,
                ,Cases opened,,Cases closed,
                Council,2021/22,2022/23,2021/22,2022/23
                Northley,10,20,30,40
                Southwick,1,2,3,4
                Total,11,22,33,44
                Source: council returns,,,,
                """);
        assertThat(read.lines())
                .containsExactly(
                        "Cases opened/Northley//2021/22/VALUE/10",
                        "Cases opened/Northley//2022/23/VALUE/20",
                        "Cases closed/Northley//2021/22/VALUE/30",
                        "Cases closed/Northley//2022/23/VALUE/40",
                        "Cases opened/Southwick//2021/22/VALUE/1",
                        "Cases opened/Southwick//2022/23/VALUE/2",
                        "Cases closed/Southwick//2021/22/VALUE/3",
                        "Cases closed/Southwick//2022/23/VALUE/4");
        assertThat(read.outcome().setAside()).isEqualTo(2);
        assertThat(read.outcome().checks())
                .singleElement()
                .extracting(Outcome.TotalCheck::words)
                .isEqualTo("Total is the sum of 2 rows in 4 of 4 columns");
    }

    @Test
    void targetBesideActual() {
        var read = TextTables.of("""
                KPI ref,KPI,2021/22 Actual,2021/22 Target,2022/23 Actual,2022/23 Target
                K1,Calls answered,90,95,96,95
                K2,Letters answered,80,85,86,85
                """);
        assertThat(read.lines())
                .contains(
                        "K1///2021/22/VALUE/90",
                        "K1///2021/22/TARGET/95",
                        "K2///2022/23/VALUE/86",
                        "K2///2022/23/TARGET/85");
        assertThat(read.outcome().measures()).containsEntry("K1", "Calls answered");
    }

    @Test
    void tablesOneBelowTheOther() {
        var read = TextTables.of("""
                Council,2021/22,2022/23
                Northley,1,2
                Southwick,3,4

                Council,2021/22,2022/23,2023/24
                Northley,5,6,7
                Southwick,8,9,10
                """);
        assertThat(read.proposal().mapping().tables()).hasSize(2);
        assertThat(read.readings()).hasSize(10);
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlaceAndReason() throws IOException {
        var read = TextTables.of("""
                area_code,indicator,period,value,note,note
                E06000001,Trees,2021,12,a,b
                E06000001,Trees,2022,about a dozen,a
                E06000001,Trees,sometime,13
                ,Trees,2023,14
                E06000001,Trees,2024,"12,5"
                """);
        assertThat(read.outcome().refused()).isEqualTo(4);
        assertThat(read.outcome().refusals())
                .extracting(one -> one.row() + ":" + one.column() + " " + one.text())
                .containsExactly("3:4 about a dozen", "4:3 sometime", "5:1 ", "6:4 12,5");
        var file = new StringWriter();
        Readings.writeRefused(read.tables(), read.proposal().mapping(), file);
        assertThat(file.toString().lines())
                .hasSize(5)
                .element(1)
                .asString()
                .contains(",3,4,")
                .endsWith("E06000001,Trees,2022,about a dozen,a");
    }

    @Test
    void aColumnThatTellsFiguresApartBecomesTheBreakdown() {
        var read = TextTables.of("""
                council,measure,period,tenure,value
                Northley,Repairs,2021/22,Council,5
                Northley,Repairs,2021/22,Private,6
                Southwick,Repairs,2021/22,Council,7
                Southwick,Repairs,2021/22,Private,8
                """);
        assertThat(read.lines()).contains("Repairs/Northley/Private/2021/22/VALUE/6");
    }

    @Test
    void aSavedMappingIsFoundAgainForAFileOfTheSameShapeWithMoreColumns() {
        var mapping = TextTables.of(LONG).proposal().mapping();
        var again = TextTables.accepted(Mapping.of(mapping.yaml()));
        assertThat(again).isEqualTo(mapping);
        var more = TextTables.of("""
                Extract of June,,,,,,,

                area_code,area_name,colour,indicator,period,value,status,notes
                E06000003,Eastham,red,Bins emptied on time,2023/24,91,,
                E06000004,Westham,red,Bins emptied on time,2023/24,92,,
                """);
        var found = Layouts.saved(more.tables(), List.of(mapping)).orElseThrow();
        var read = TextTables.accepted(Readings.read(more.tables(), found, reading -> {}));
        assertThat(read.readings()).isEqualTo(2);
    }

    @Test
    void aMappingThatDoesNotFitIsRefusedAsAWhole() {
        var mapping = TextTables.of(LONG).proposal().mapping();
        var other = TextTables.of("Council,2021/22\nNorthley,1\nSouthwick,2\n");
        assertThat(Readings.read(other.tables(), mapping, reading -> {})).isInstanceOf(Checked.Refused.class);
        assertThat(Mapping.of("years: {pair: lunar}\ntables: [{heads: [x]}]")).isInstanceOf(Checked.Refused.class);
    }
}
