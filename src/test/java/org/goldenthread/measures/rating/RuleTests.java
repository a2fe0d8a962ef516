package org.goldenthread.measures.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.measures.rating.Rules.decimal;
import static org.goldenthread.measures.rating.Rules.high;
import static org.goldenthread.measures.rating.Rules.low;
import static org.goldenthread.measures.rating.Rules.rule;

import java.math.BigDecimal;
import org.goldenthread.measures.figures.Polarity;
import org.junit.jupiter.api.Test;

class RuleTests {
    private final Rule simple = Rule.simple(new BigDecimal("5"));
    private final Rule havering = rule("havering");
    private final Rule camms = rule("camms", "variance", "10");

    @Test
    void simpleSaysItselfWithItsBoundary() {
        assertThat(simple.words())
                .isEqualTo("Green on or better than target; amber within 5% of the target; red beyond that. A value"
                        + " exactly on a limit gets the better status. With a target of 0, a value that misses it"
                        + " cannot be judged: give an absolute tolerance.");
        assertThat(simple.judge(high("100", "100")).words()).isEqualTo("Green");
        assertThat(simple.judge(high("95", "100")).words()).isEqualTo("Amber");
        assertThat(simple.judge(high("94.999999", "100")).words()).isEqualTo("Red");
        assertThat(simple.judge(low("105", "100")).words()).isEqualTo("Amber");
        assertThat(simple.judge(high("92", "95")).sentence())
                .isEqualTo("Amber: 92 is 3 short of the target of 95 (3.16% of it).");
    }

    @Test
    void aValueOnTheLimitCanGetTheWorseStatusInstead() {
        var strict = rule("simple", "tolerance", "absolute", "green", "0", "amber", "5", "equal", "worse");
        assertThat(strict.judge(high("100", "100")).words()).isEqualTo("Amber");
        assertThat(strict.judge(high("95", "100")).words()).isEqualTo("Red");
        assertThat(strict.judge(high("95.1", "100")).words()).isEqualTo("Amber");
    }

    @Test
    void figuresCanBeComparedAsDisplayed() {
        var shown = rule("simple", "amber", "0", "decimals", "1");
        assertThat(shown.judge(high("94.96", "95")).words()).isEqualTo("Green");
        assertThat(shown.judge(high("94.94", "95")).words()).isEqualTo("Red");
        assertThat(rule("simple", "amber", "0").judge(high("94.96", "95")).words())
                .isEqualTo("Red");
    }

    @Test
    void aPercentageOfATargetOfZeroIsNeverTaken() {
        assertThat(simple.judge(low("1", "0")).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
        assertThat(simple.judge(low("1", "0")).sentence()).contains("the rule needs an absolute tolerance");
        assertThat(simple.judge(low("0", "0")).words()).isEqualTo("Green");
        var absolute = rule("simple", "tolerance", "absolute", "amber", "2");
        assertThat(absolute.judge(low("1", "0")).words()).isEqualTo("Amber");
    }

    @Test
    void whatIsNotThereIsNeverRed() {
        assertThat(simple.judge(high(null, "95")).outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(simple.judge(high(null, "95").awaited(Given.Awaited.OVERDUE)).outcome())
                .isEqualTo(Outcome.OVERDUE);
        assertThat(simple.judge(high(null, "95").awaited(Given.Awaited.NOT_YET)).outcome())
                .isEqualTo(Outcome.NOT_DUE);
        assertThat(simple.judge(high("95", null)).outcome()).isEqualTo(Outcome.DATA_ONLY);
        assertThat(simple.judge(Given.of(Polarity.NONE, decimal("1"), decimal("2")))
                        .outcome())
                .isEqualTo(Outcome.DATA_ONLY);
    }

    @Test
    void haveringIsGreenWithinTenPercentAndAmberBeyondItWhereLastYearIsBeaten() {
        assertThat(havering.judge(high("88", "100").lastYear(decimal("85"))).words())
                .isEqualTo("Amber");
        assertThat(havering.judge(high("88", "100").lastYear(decimal("88"))).words())
                .isEqualTo("Amber");
        assertThat(havering.judge(high("88", "100").lastYear(decimal("90"))).words())
                .isEqualTo("Red");
        assertThat(havering.judge(high("90", "100").lastYear(decimal("95"))).words())
                .isEqualTo("Green");
        assertThat(havering.judge(high("88", "100")).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
        assertThat(havering.judge(high("88", "100").lastYear(decimal("90"))).sentence())
                .isEqualTo(
                        "Red: 88 is 12 short of the target of 100 (12% of it), worse than 90 in the same period last year.");
    }

    @Test
    void thurrockIsAmberWhereTheTargetIsMissedButLastYearBeaten() {
        var thurrock = rule("thurrock");
        assertThat(thurrock.judge(low("11", "10").lastYear(decimal("12"))).words())
                .isEqualTo("Amber");
        assertThat(thurrock.judge(low("11", "10").lastYear(decimal("11"))).words())
                .isEqualTo("Red");
        assertThat(thurrock.judge(low("10", "10")).words()).isEqualTo("Green");
    }

    @Test
    void lincolnHasTwoBoundaries() {
        var lincoln = rule("lincoln");
        assertThat(lincoln.judge(high("95", "95").lowerTarget(decimal("90"))).words())
                .isEqualTo("Green");
        assertThat(lincoln.judge(high("90", "95").lowerTarget(decimal("90"))).words())
                .isEqualTo("Blue");
        assertThat(lincoln.judge(high("89.9", "95").lowerTarget(decimal("90"))).words())
                .isEqualTo("Red");
        assertThat(lincoln.judge(low("12", "10").lowerTarget(decimal("15"))).words())
                .isEqualTo("Blue");
        assertThat(lincoln.judge(high("89", "95")).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    }

    @Test
    void cammsTakesPerformanceInPercentAndNeverDividesByZero() {
        assertThat(camms.judge(low("8", "10")).words()).isEqualTo("Green");
        assertThat(camms.judge(high("95", "85")).words()).isEqualTo("Green");
        assertThat(camms.judge(low("11", "10")).words()).isEqualTo("Amber");
        assertThat(camms.judge(low("11.1", "10")).words()).isEqualTo("Red");
        assertThat(camms.judge(low("0", "0")).words()).isEqualTo("Green");
        assertThat(camms.judge(low("1", "0")).words()).isEqualTo("Red");
        assertThat(camms.judge(high("0", "0")).words()).isEqualTo("Green");
        assertThat(camms.judge(high("-1", "0")).words()).isEqualTo("Red");
    }

    @Test
    void cammsSaysItsPerformance() {
        assertThat(camms.judge(low("8", "10")).sentence()).contains("performance 120%");
        assertThat(camms.judge(high("95", "85")).sentence()).contains("performance 111.76%");
        assertThat(camms.judge(low("0", "0")).sentence()).contains("performance 100%");
        assertThat(camms.judge(low("1", "0")).sentence()).contains("performance 0%");
    }

    @Test
    void aGoalPostIsGreenOnlyInsideTheVariance() {
        var post = Polarity.around(new BigDecimal("50"));
        assertThat(camms.judge(Given.of(post, decimal("55"), decimal("50"))).words())
                .isEqualTo("Green");
        assertThat(camms.judge(Given.of(post, decimal("44.9"), decimal("50"))).words())
                .isEqualTo("Red");
    }

    @Test
    void clearImpactBandsChangeColourAtAPercentageOfTheTarget() {
        var bands = rule("clear-impact", "levels", "Green, good, 100\nYellow, warning, 90\nRed, bad");
        assertThat(bands.judge(high("180", "200")).words()).isEqualTo("Yellow");
        assertThat(bands.judge(high("179.99", "200")).words()).isEqualTo("Red");
        assertThat(bands.judge(low("220", "200")).words()).isEqualTo("Yellow");
    }

    @Test
    void levelsCanBeACouncilsOwn() {
        var own = rule(
                "custom",
                "tolerance",
                "points",
                "levels",
                "Exceeding, good, -5\nOn track, good, 0\nNear, warning, 2\nConcern, warning, 5\nFailing, bad");
        assertThat(own.judge(high("85", "80")).words()).isEqualTo("Exceeding");
        assertThat(own.judge(high("84", "80")).words()).isEqualTo("On track");
        assertThat(own.judge(high("76", "80")).words()).isEqualTo("Concern");
        assertThat(own.words()).startsWith("Exceeding at least 5 percentage points better than target; on track");
    }

    @Test
    void aRangeIsItsOwnTarget() {
        var range = new Polarity.Within(new BigDecimal("40"), new BigDecimal("60"));
        assertThat(simple.judge(Given.of(range, decimal("41"), null)).sentence())
                .isEqualTo("Green: 41 is inside the range 40 to 60.");
        assertThat(simple.judge(Given.of(range, decimal("38"), null)).sentence())
                .isEqualTo("Amber: 38 is 2 outside the range 40 to 60 (5% of 40).");
        assertThat(simple.judge(Given.of(range, decimal("64"), null)).words()).isEqualTo("Red");
    }

    @Test
    void theYearEndForecastIsJudgedByTheSameRule() {
        assertThat(simple.judge(high("80", "100").value(decimal("101"))).words())
                .isEqualTo("Green");
    }
}
