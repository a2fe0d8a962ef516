package org.goldenthread.measures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.reading.layout.Layouts;
import org.junit.jupiter.api.Test;

/** Columns of one heading are told apart where their figures differ, and the names are kept for the next file. */
class NamesakesTests {
    private static final String GROUPS = """
            Homes of 2013,,,,,,
            ,Chargeable,,Disabled,,Chargeable,
            Council,A,Total,A,Total,A,Total
            Northley,10,30,1,2,11,30
            Southwick,20,60,3,4,20,60
            """;

    private static final String STACKED = """
            Table 1: Homes empty
            ,,2022,,2023,
            Code,Authority,Empty,Second,Empty,Second
            E06000001,Northley,10,20,11,21
            E06000002,Southwick,30,40,31,41
            (1) Source: returns

            Table 2: Empty for long
            ,,2022,,2023,
            Code,Authority,Empty,Second,Empty,Second
            E06000001,Northley,1,20,2,21
            E06000002,Southwick,3,40,4,41
            """;

    @Test
    void aGroupOfColumnsThatComesAgainIsNamedAfterTheOneBeforeIt() {
        assertThat(TextTables.of(GROUPS).lines())
                .contains(
                        "Chargeable/Northley/A/2013/VALUE/10",
                        "Disabled/Northley/Total/2013/VALUE/2",
                        "Chargeable (after “Disabled”)/Northley/A/2013/VALUE/11",
                        "Chargeable (after “Disabled”)/Southwick/Total/2013/VALUE/60");
    }

    @Test
    void aTableBelowAnotherIsNamedByItsTitleWhereItsFiguresDiffer() {
        var read = TextTables.of(STACKED);
        assertThat(read.lines())
                .contains(
                        "Empty/E06000001//2022/VALUE/10",
                        "Empty, Table 2: Empty for long/E06000001//2022/VALUE/1",
                        "Empty, Table 2: Empty for long/E06000002//2023/VALUE/4",
                        "Second/E06000002//2023/VALUE/41");
        assertThat(read.readings()).extracting(Reading::measure).doesNotContain("Second, Table 2: Empty for long");
        assertThat(read.proposal().uncertain())
                .anyMatch(choice -> choice.why().contains("these are called “Empty, Table 2: Empty for long”"));
    }

    @Test
    void aSecondTotalWithinAGroupIsNamedAfterThePartBeforeIt() {
        assertThat(TextTables.of("""
                        Returns of 2010,,,,,
                        ,Discounts,,,,Exemptions
                        Council,Second homes,Total,Empty homes,Total,Total
                        Northley,10,10,5,5,1
                        Southwick,20,20,6,6,2
                        """).lines())
                .contains(
                        "Discounts/Northley/Total/2010/VALUE/10",
                        "Discounts/Northley/Total (after “Empty homes”)/2010/VALUE/5");
    }

    @Test
    void aColumnThatSaysTheSameAgainIsLeftAsItIs() {
        assertThat(TextTables.of("""
                        Waste of 2022,,,,
                        Council,Recycled,Recycled,Missed,Missed
                        Northley,10,10,5,6
                        Southwick,20,20,7,8
                        """).readings())
                .extracting(Reading::measure)
                .containsOnly("Recycled", "Missed", "Missed (2)");
    }

    @Test
    void theNamesAreKeptForTheFileOfTheNextYearWithItsOwnPeriod() {
        var mapping = TextTables.of(GROUPS).proposal().mapping();
        assertThat(TextTables.accepted(Mapping.of(mapping.yaml()))).isEqualTo(mapping);
        var next = TextTables.of(GROUPS.replace("2013", "2014").replace("11,30", "10,30"));
        var found = Layouts.saved(next.tables(), List.of(mapping)).orElseThrow();
        var readings = new ArrayList<Reading>();
        TextTables.accepted(Readings.read(next.tables(), found, readings::add));
        assertThat(readings)
                .extracting(TextTables::line)
                .contains("Chargeable (after “Disabled”)/Northley/A/2014/VALUE/10")
                .noneMatch(line -> line.contains("2013"));
    }

    @Test
    void aMappingMadeForOneTitleIsNotUsedForAnother() {
        var mapping = TextTables.of("Trees planted\nCouncil,2021/22,2022/23\nNorthley,1,2\nSouthwick,3,4\n")
                .proposal()
                .mapping();
        var other = TextTables.of("Trees felled\nCouncil,2021/22,2022/23\nNorthley,5,6\nSouthwick,7,8\n");
        assertThat(Layouts.saved(other.tables(), List.of(mapping))).isEmpty();
    }
}
