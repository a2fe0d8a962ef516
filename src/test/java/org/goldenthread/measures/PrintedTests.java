package org.goldenthread.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.rating.Given;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.measures.trend.Basis;
import org.goldenthread.measures.trend.Course;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;

class PrintedTests {
    private static final Rule SIMPLE = Rule.simple(new BigDecimal(5));
    private static final Sheet PERCENT = sheet(DataType.PERCENTAGE, "%", 1, Polarity.HIGH);
    private static final Sheet POUNDS = sheet(DataType.MONEY, "£", 2, Polarity.LOW);
    private static final Sheet DAYS = sheet(DataType.DURATION, "days", 0, Polarity.LOW);

    private static Sheet sheet(DataType type, String unit, int decimals, Polarity polarity) {
        return Sheet.of(type, unit, decimals, polarity, Length.QUARTER);
    }

    private static String rated(Sheet sheet, String value, String target) {
        return SIMPLE.judge(
                        Given.of(sheet.polarity(), new BigDecimal(value), new BigDecimal(target)), Printed.as(sheet))
                .sentence();
    }

    private static Course quarters(Sheet sheet, String... figures) {
        var periods = new ArrayList<Period>();
        for (int i = 0; i < figures.length; i++) {
            periods.add(Period.quarter(2024 + i / 4, i % 4 + 1));
        }
        var line = Line.of(List.of(figures).stream().map(BigDecimal::new).toList());
        return new Course(sheet.polarity(), line, periods, Printed.as(sheet));
    }

    @Test
    void percentagesAreApartByPercentagePoints() {
        assertThat(rated(PERCENT, "88.46", "90"))
                .isEqualTo("Amber: 88.5% is 1.5 percentage points short of the target of 90.0% (1.71% of it).");
        assertThat(quarters(PERCENT, "88.5", "92").shortTrend(1, Basis.ONGOING).sentence())
                .isEqualTo("Better: 92.0% in Q2 2024/25 against the figure of 88.5% in Q1 2024/25, 3.5 percentage"
                        + " points more, a change of 3.95%. High is good.");
        assertThat(Printed.gap(PERCENT, new BigDecimal("-3.2"))).isEqualTo("3.2 pts");
        assertThat(Printed.as(sheet(DataType.PERCENTAGE, "%", 0, Polarity.HIGH)).gap(BigDecimal.ONE))
                .isEqualTo("1 percentage point");
    }

    @Test
    void moneyAndDaysAreApartByMoneyAndDays() {
        assertThat(rated(POUNDS, "1234.5", "1200"))
                .isEqualTo("Amber: £1,234.50 is £34.50 over the target of £1,200.00 (2.88% of it).");
        assertThat(quarters(DAYS, "20", "25").shortTrend(1, Basis.ONGOING).sentence())
                .contains(
                        "25 days in Q2 2024/25 against the figure of 20 days in Q1 2024/25, 5 days more, a change of 25%.");
    }

    @Test
    void aMeanHasOneDecimalMoreAtMost() {
        assertThat(quarters(PERCENT, "86", "86.25", "90")
                        .longTrend(2, Basis.ONGOING, 4)
                        .sentence())
                .startsWith("Better: 90.0% in Q3 2024/25 against 86.13%, the mean of");
        assertThat(quarters(PERCENT, "86", "88", "90")
                        .longTrend(2, Basis.ONGOING, 4)
                        .sentence())
                .contains("against 87.0%, the mean of");
    }

    @Test
    void figuresThatDifferNeverReadAlike() {
        assertThat(rated(PERCENT, "89.96", "90"))
                .isEqualTo("Amber: 89.96% is 0.04 percentage points short of the target of 90.0% (0.04% of it).");
        assertThat(quarters(DAYS, "20.4", "20").shortTrend(1, Basis.ONGOING).sentence())
                .contains("20 days in Q2 2024/25 against the figure of 20.4 days in Q1 2024/25, 0.4 days less");
        assertThat(quarters(DAYS, "20.01", "20").longTrend(1, Basis.ONGOING, 4).sentence())
                .contains("20 days in Q2 2024/25 against 20.01 days");
    }

    @Test
    void datesAreApartByDaysAndYesAndNoByNothing() {
        var dates = sheet(DataType.DATE, "", 0, Polarity.LOW);
        assertThat(rated(dates, "20010", "20000"))
                .isEqualTo("Amber: 14 Oct 2024 is 10 days over the target of 4 Oct 2024.");
        var answers = sheet(DataType.YES_NO, "", 0, Polarity.HIGH);
        assertThat(rated(answers, "0", "1")).isEqualTo("Red: No is short of the target of Yes.");
        assertThat(quarters(answers, "1", "0").shortTrend(1, Basis.ONGOING).sentence())
                .isEqualTo("Worse: No in Q2 2024/25 against the figure of Yes in Q1 2024/25. High is good.");
    }

    @Test
    void theBoundsOfARangeAreWrittenAsItsFiguresAre() {
        var range = sheet(DataType.PERCENTAGE, "%", 1, new Polarity.Within(new BigDecimal(40), new BigDecimal(60)));
        assertThat(range.good()).isEqualTo("Between 40.0% and 60.0% is good");
        assertThat(rated(range, "38", "0"))
                .isEqualTo("Amber: 38.0% is 2.0 percentage points outside the range 40.0% to 60.0% (5% of 40.0%).");
    }
}
