package org.goldenthread.measures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.reading.layout.Layouts;
import org.goldenthread.measures.reading.words.Year;
import org.junit.jupiter.api.Test;

/** Which year, which week, which quarter, whose code: what a file tells about its figures in other ways than labels. */
class LayoutsTests {
    private static String yearly(String heading) {
        return "Council," + heading + ",Value\nNorthley,2021,5\nNorthley,2022,6\nSouthwick,2022,7\n";
    }

    private static List<String> periods(String file) {
        return TextTables.of(file).readings().stream()
                .map(one -> one.period().toString())
                .distinct()
                .toList();
    }

    private static boolean asked(String file) {
        return TextTables.of(file).proposal().uncertain().stream()
                .anyMatch(choice -> choice.place().equals("years"));
    }

    @Test
    void aYearStandingAloneIsTheKindOfYearThatTheFileSpeaksOf() {
        assertThat(periods(yearly("Calendar year"))).containsExactly("2021-01-01/P12M", "2022-01-01/P12M");
        assertThat(asked(yearly("Calendar year"))).isFalse();
        assertThat(periods(yearly("Fiscal year"))).containsExactly("2020-07-01/P12M", "2021-07-01/P12M");
        assertThat(asked(yearly("Fiscal year"))).isTrue();
        assertThat(asked("Years end 30 June; year ending June\n" + yearly("Fiscal year")))
                .isFalse();
        assertThat(periods(yearly("Financial year"))).containsExactly("2021-04-01/P12M", "2022-04-01/P12M");
        assertThat(periods(yearly("Financial year ending"))).containsExactly("2020-04-01/P12M", "2021-04-01/P12M");
        assertThat(periods(yearly("Academic year"))).containsExactly("2021-09-01/P12M", "2022-09-01/P12M");
        assertThat(periods(yearly("Year"))).containsExactly("2021-01-01/P12M", "2022-01-01/P12M");
        assertThat(asked(yearly("Year"))).isTrue();
    }

    @Test
    void whatAPersonSaysOfItsYearsIsKeptForTheNextFile() {
        var mapping = TextTables.of(yearly("Year")).proposal().mapping();
        var corrected = TextTables.accepted(Mapping.of(
                mapping.yaml().replace("bare: calendar", "bare: july").replace("ends: false", "ends: true")));
        assertThat(corrected.years().bare()).isEqualTo(Year.JULY);
        var next = TextTables.of(yearly("Year").replace("2022", "2023"));
        var found = Layouts.saved(next.tables(), List.of(corrected)).orElseThrow();
        var readings = new ArrayList<Reading>();
        TextTables.accepted(Readings.read(next.tables(), found, readings::add));
        assertThat(readings.getLast().period().toString()).isEqualTo("2022-07-01/P12M");
    }

    @Test
    void aSchoolYearIsToldFromAFinancialYear() {
        var file = "Council,%s,Value\nNorthley,2021/22,5\nNorthley,2022/23,6\n";
        assertThat(periods(file.formatted("Academic year"))).contains("2021-09-01/P12M");
        assertThat(periods(file.formatted("Financial year"))).contains("2021-04-01/P12M");
    }

    @Test
    void aDayBelowWeekEndingIsTheLastOfItsWeek() {
        var file = "%s,Council,Missed bins\n06/07/2025,Northley,5\n13/07/2025,Northley,6\n";
        assertThat(periods(file.formatted("Week ending"))).containsExactly("2025-06-30/P7D", "2025-07-07/P7D");
        assertThat(periods(file.formatted("w/e"))).containsExactly("2025-06-30/P7D", "2025-07-07/P7D");
        assertThat(periods(file.formatted("Week commencing"))).containsExactly("2025-07-06/P7D", "2025-07-13/P7D");
        assertThat(periods(file.formatted("Date"))).containsExactly("2025-07-06/P1D", "2025-07-13/P1D");
    }

    @Test
    void theCodesOfMeasuresStayTheirNamesBesideTheCodesOfCouncils() {
        var mapping = TextTables.of("""
                Measure code,Council code,Period,Value
                B0001,X00001,Q1 2024/25,5.1
                B0001,X00002,Q1 2024/25,5.2
                B0002,X00001,Q1 2024/25,6.1
                B0002,X00002,Q1 2024/25,6.2
                """).proposal().mapping();
        assertThat(mapping.yaml()).contains("is: measure-code").contains("is: subject-code");
    }

    @Test
    void weeksInTheHeadings() {
        assertThat(TextTables.of("Council,Indicator,2025-W14,2025-W15\nNorthley,Bins,1,2\nSouthwick,Bins,3,4\n")
                        .lines())
                .contains("Bins/Northley//week of 31 Mar 2025/VALUE/1", "Bins/Southwick//week of 7 Apr 2025/VALUE/4");
    }

    @Test
    void quartersAreOfTheYearThatTheTitleNamesAlsoInTheNextYearsFile() {
        var file = """
                Corporate scorecard 2024/25,,,,
                Ref,Indicator,2023/24 Outturn,Q1,Q2,Target 2024/25
                K1,Missed bins,120,30,28,110
                K2,Calls answered,91%,92%,n/a,93%
                """;
        var read = TextTables.of(file);
        assertThat(read.lines())
                .containsExactly(
                        "K1///2023/24/VALUE/120",
                        "K1///Q1 2024/25/VALUE/30",
                        "K1///Q2 2024/25/VALUE/28",
                        "K1///2024/25/TARGET/110",
                        "K2///2023/24/VALUE/91",
                        "K2///Q1 2024/25/VALUE/92",
                        "K2///Q2 2024/25/VALUE/NOT_AVAILABLE",
                        "K2///2024/25/TARGET/93");
        var next = TextTables.of(file.replace("2024/25", "2025/26").replace("2023/24", "2024/25"));
        var found =
                Layouts.saved(next.tables(), List.of(read.proposal().mapping())).orElseThrow();
        var readings = new ArrayList<Reading>();
        TextTables.accepted(Readings.read(next.tables(), found, readings::add));
        assertThat(readings).extracting(TextTables::line).contains("K1///Q1 2025/26/VALUE/30");
    }

    @Test
    void shortYearsOfQuartersAreNotTakenForYears() {
        assertThat(TextTables.of("""
                        Ref,Indicator,Q1 24/25 Actual,Q1 24/25 Target
                        K1,Missed bins,30,28
                        K2,Calls answered,92%,90%
                        """).lines()).contains("K1///Q1 2024/25/VALUE/30", "K2///Q1 2024/25/TARGET/90");
    }

    @Test
    void theFinestCodeOfAnAreaCountsAndTheWiderOneWhereItIsBlank() {
        var read = TextTables.of("""
                time_period,time_identifier,geographic_level,country_code,old_la_code,new_la_code,la_name,pc_absence
                202122,Academic year,National,E92000001,,,,7.6
                202122,Academic year,Local authority,E92000001,841,E06000005,Northley,7.1
                202122,Academic year,Local authority,E92000001,842,E06000006,Southwick,c
                202223,Academic year,National,E92000001,,,,7.4
                202223,Academic year,Local authority,E92000001,841,E06000005,Northley,:
                """);
        assertThat(read.lines())
                .containsExactly(
                        "pc_absence/E92000001//academic year 2021/22/VALUE/7.6",
                        "pc_absence/E06000005//academic year 2021/22/VALUE/7.1",
                        "pc_absence/E06000006//academic year 2021/22/VALUE/CONFIDENTIAL",
                        "pc_absence/E92000001//academic year 2022/23/VALUE/7.4",
                        "pc_absence/E06000005//academic year 2022/23/VALUE/NOT_AVAILABLE");
    }

    @Test
    void aTableOfOneRowNamedByTheHeadingOfItsFigures() {
        assertThat(TextTables.of("Council,Period,Collection rate\nNorthley,2021/22,97\n")
                        .lines())
                .containsExactly("Collection rate/Northley//2021/22/VALUE/97");
    }
}
