package org.goldenthread.benefits.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.vocabulary.Money;
import org.junit.jupiter.api.Test;

class CostSheetTests {
    private static List<List<String>> rows(String text) {
        return text.lines().map(line -> Arrays.asList(line.split(";", -1))).toList();
    }

    @Test
    void anExtractWithWordsAboveItsHeadIsUnderstoodAndReconciledToItsTotal() {
        var rows = rows("""
                Budget monitoring;;;
                ;;;
                Cost Centre;Description;Revised Budget;Actual to date
                4410;Agency staff;1,200,000.00;640,100.25
                3120;Contact centre;(20,000);1,000.50-
                Grand total;;1,180,000.00;639,099.75
                """);
        var sheet = CostSheet.read(rows, CostMapping.proposed("", rows, 2026));
        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.budget()).isEqualTo(Money.ofPounds(1_180_000));
        assertThat(sheet.reconciles()).isTrue();
        assertThat(sheet.refused()).isEmpty();
    }

    @Test
    void aTotalThatIsNotTheSumIsFoundToThePenny() {
        var rows = rows("""
                Centre;Budget;Actual
                1;100.00;50.01
                2;100.00;50.00
                Total;200.00;100.02
                """);
        var sheet = CostSheet.read(rows, CostMapping.proposed("", rows, 2026));
        assertThat(sheet.reconciles()).isFalse();
        assertThat(sheet.difference()).isEqualTo(new Money(1));
    }

    @Test
    void periodsAreReadByNumberAndByMonthOfTheCouncilsCalendar() {
        var rows = rows("""
                CC;Period;Budget;Actual
                1;P01;10;1
                1;May;10;1 CR
                1;period 12;10;
                1;13;;5
                1;Autumn;10;1
                ;1;10;1
                """);
        var sheet = CostSheet.read(rows, CostMapping.proposed("", rows, 2026));
        assertThat(sheet.lines()).extracting(CostSheet.Line::period).containsExactly(1, 2, 12, 13);
        assertThat(sheet.actual()).isEqualTo(Money.ofPounds(5));
        assertThat(sheet.refused()).hasSize(2);
    }

    @Test
    void rowsOfTheSameCentreAndPeriodAreAddedUp() {
        var rows = rows("""
                Cost centre;Budget;Actual
                4410;10;
                4410;5;2
                """);
        var sheet = CostSheet.read(rows, CostMapping.proposed("", rows, 2026));
        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.budget()).isEqualTo(Money.ofPounds(15));
            assertThat(line.actual()).isEqualTo(Money.ofPounds(2));
        });
    }

    @Test
    void theBudgetSoFarIsNotTakenForWhatWasSpent() {
        var rows = rows("""
                Directorate;Cost Centre;CC Description;Account Description;Annual Budget;Budget to date;Actual to date;Variance
                Place;41000;Parks;Pay;1,200.00;700.00;690.00;(10.00)
                Total Place;;;;1,200.00;;690.00;
                People;42000;Schools;Pay;100.00;60.00;61.00;1.00
                Total People;;;;100.00;;61.00;
                Grand Total;;;;1,300.00;;751.00;
                End of report;;;;;;;
                """);
        var sheet = CostSheet.read(rows, CostMapping.proposed("", rows, 2026));
        assertThat(sheet.lines()).extracting(CostSheet.Line::name).containsExactly("Parks", "Schools");
        assertThat(sheet.budget()).isEqualTo(Money.ofPounds(1300));
        assertThat(sheet.actual()).isEqualTo(Money.ofPounds(751));
        assertThat(sheet.refused()).isEmpty();
        assertThat(sheet.differences()).isEmpty();
    }

    @Test
    void headsOfADatabaseAreUnderstoodAndItsPeriodsKeepTheirYear() {
        var rows = rows("""
                LEDGER;COST_CENTRE;COST_CENTRE_DESC;PERIOD_NAME;BUDGET_AMT;ACTUAL_AMT
                GL;HQ1;Reception;202601;10.00;9.00
                GL;HQ1;Reception;202607;10.00;2.50-
                GL;HQ1;Reception;202507;99.00;99.00
                """);
        var sheet = CostSheet.read(rows, CostMapping.proposed("", rows, 2026));
        assertThat(sheet.lines()).extracting(CostSheet.Line::period).containsExactly(1, 7);
        assertThat(sheet.lines().getFirst().name()).isEqualTo("Reception");
        assertThat(sheet.actual()).isEqualTo(new Money(650));
        assertThat(sheet.refused()).singleElement().asString().contains("202507", "2026/27");
    }

    @Test
    void totalsOfPartsMakeTheTotalWhereThereIsNoOtherAndBothColumnsAreHeldAgainstTheirOwn() {
        var rows = rows("""
                Cost centre;Budget;Actual
                1;10;5
                Total A;10;6
                2;10;5
                Total B;11;5
                """);
        var sheet = CostSheet.read(rows, CostMapping.proposed("", rows, 2026));
        assertThat(sheet.differences())
                .containsExactly(
                        "Budget: its total has £1 more than its lines", "Actual: its total has £1 more than its lines");
    }

    @Test
    void partsOfAPennyAreRoundedAndCounted() {
        var rows = rows("""
                Cost centre;Budget;Actual
                1;1046.4999999999998;1.5E3
                2;nil;0.004
                """);
        var sheet = CostSheet.read(rows, CostMapping.proposed("", rows, 2026));
        assertThat(sheet.budget()).isEqualTo(new Money(104_650));
        assertThat(sheet.actual()).isEqualTo(Money.ofPounds(1500));
        assertThat(sheet.rounded()).isEqualTo(2);
        assertThat(sheet.refused()).isEmpty();
    }
}
