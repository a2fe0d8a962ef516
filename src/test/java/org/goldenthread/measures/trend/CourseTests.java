package org.goldenthread.measures.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;

class CourseTests {
    private static final int Q1_2018 = 16;

    /** Quarters from Q1 2014/15 to Q1 2018/19. */
    private static Course quarters(Polarity polarity) {
        var figures = new long[] {70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 90, 90, 92, 85};
        var periods = new ArrayList<Period>();
        for (int i = 0; i < figures.length; i++) {
            periods.add(Period.quarter(2014 + i / 4, i % 4 + 1));
        }
        return new Course(polarity, Line.of(figures, 0), periods);
    }

    private static Course years(Polarity polarity, long... figures) {
        var periods = new ArrayList<Period>();
        for (int i = 0; i < figures.length; i++) {
            periods.add(Period.financialYear(2015 + i));
        }
        return new Course(polarity, Line.of(figures, 0), periods);
    }

    @Test
    void theShortTrendNamesBothNumbers() {
        var ongoing = quarters(Polarity.HIGH).shortTrend(Q1_2018, Basis.ONGOING);
        assertThat(ongoing.sentence())
                .isEqualTo(
                        "Worse: 85 in Q1 2018/19 against the figure of 92 in Q4 2017/18, 7 less, a change of 7.61%. High is"
                                + " good.");
        var yearly = quarters(Polarity.HIGH).shortTrend(Q1_2018, Basis.YEAR_TO_YEAR);
        assertThat(yearly.sentence()).startsWith("Better: 85 in Q1 2018/19 against the figure of 82 in Q1 2017/18");
        assertThat(quarters(Polarity.LOW).shortTrend(Q1_2018, Basis.ONGOING).direction())
                .isEqualTo(Direction.BETTER);
    }

    @Test
    void theLongTrendComparesWithAMean() {
        var ongoing = quarters(Polarity.HIGH).longTrend(Q1_2018, Basis.ONGOING, 4);
        assertThat(ongoing.before()).isEqualByComparingTo("88.5");
        assertThat(ongoing.direction()).isEqualTo(Direction.WORSE);
        var yearly = quarters(Polarity.HIGH).longTrend(Q1_2018, Basis.YEAR_TO_YEAR, 4);
        assertThat(yearly.before()).isEqualByComparingTo("76");
        assertThat(yearly.sentence())
                .isEqualTo("Better: 85 in Q1 2018/19 against 76, the mean of the same period in 4 earlier years."
                        + " High is good.");
    }

    @Test
    void whereNeitherDirectionIsGoodItIncreasesOrDecreases() {
        assertThat(years(Polarity.NONE, 3, 4).shortTrend(1, Basis.ONGOING).direction())
                .isEqualTo(Direction.INCREASED);
    }

    @Test
    void closerToTheRangeIsBetter() {
        var range = new Polarity.Within(new BigDecimal(40), new BigDecimal(60));
        assertThat(years(range, 30, 65).shortTrend(1, Basis.ONGOING).direction())
                .isEqualTo(Direction.BETTER);
        assertThat(years(range, 45, 55).shortTrend(1, Basis.ONGOING).direction())
                .isEqualTo(Direction.SAME);
    }

    @Test
    void withoutAFigureNothingIsSaidToMove() {
        var gap = years(Polarity.HIGH, 1, Line.NO_FIGURE, 3);
        assertThat(gap.shortTrend(2, Basis.ONGOING).sentence()).isEqualTo("Not known: there is no figure for 2016/17.");
        assertThat(gap.shortTrend(0, Basis.ONGOING).direction()).isEqualTo(Direction.NOT_KNOWN);
        assertThat(gap.longTrend(2, Basis.ONGOING, 2).sentence()).contains("the mean of the 1 of 2 periods before it");
    }

    @Test
    void runsOfWorseningAreFlagged() {
        var run = years(Polarity.LOW, 5, 4, 5, 6, 7).run(4);
        assertThat(run.worsening(3)).isTrue();
        assertThat(run.worsening(4)).isFalse();
        assertThat(run.words()).isEqualTo("Worse 3 periods in a row, since 2016/17");
    }

    private static Change since(long baseline, long now) {
        return years(Polarity.HIGH, now).sinceBaseline(0, BigDecimal.valueOf(baseline), Period.financialYear(2012));
    }

    @Test
    void aChangeOfFivePercentIsMaterial() {
        assertThat(since(100, 105).material(Change.MATERIAL)).isTrue();
        assertThat(since(1000, 1049).material(Change.MATERIAL)).isFalse();
        assertThat(since(0, 1).material(Change.MATERIAL)).isNull();
        assertThat(since(200, 150).percent()).isEqualTo(new BigDecimal("-25.00"));
    }

    @Test
    void sinceABaselineNamesBothNumbersAndNoPercentageOfNothing() {
        assertThat(since(80, 84).sentence())
                .isEqualTo("Better: 84 in 2015/16 against the baseline of 80 in 2012/13, 4 more, a change of 5%."
                        + " High is good.");
        assertThat(since(0, 1).percent()).isNull();
        assertThat(since(0, 1).sentence()).contains("against the baseline of 0 in 2012/13, 1 more. High");
    }
}
