package org.goldenthread.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.goldenthread.governance.decisions.KeyTest.Answer;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a decision is key, by threshold and wards, and when its call-in period ends. */
class KeyTestTests {
    private static DecisionRule rule(@Nullable Long pounds, @Nullable Integer wards) {
        var threshold = pounds == null ? null : Money.ofPounds(pounds);
        return new DecisionRule(LocalDate.of(2020, 1, 1), threshold, wards, 5, 28, "", "");
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Answer answer(@Nullable Long pounds, List<String> wards, DecisionRule rule) {
        return KeyTest.of(true, pounds == null ? null : Money.ofPounds(pounds), wards, rule)
                .answer();
    }

    @Test
    void moneyAtTheThresholdIsKeyAndBelowItIsNot() {
        var council = rule(250_000L, 2);
        assertThat(answer(250_000L, List.of("Quay"), council)).isEqualTo(Answer.YES);
        assertThat(answer(249_999L, List.of("Quay"), council)).isEqualTo(Answer.NO);
        assertThat(KeyTest.of(true, Money.ofPounds(300_000), List.of(), council).why())
                .isEqualTo("£300,000 is at or above the threshold of £250,000");
    }

    @Test
    void twoWardsAreKeyAndSoAreAllOfThem() {
        var council = rule(250_000L, 2);
        assertThat(answer(10L, List.of("Quay", "Mill"), council)).isEqualTo(Answer.YES);
        assertThat(answer(10L, List.of(KeyTest.ALL_WARDS), council)).isEqualTo(Answer.YES);
        assertThat(answer(10L, List.of("Quay"), council)).isEqualTo(Answer.NO);
    }

    @Test
    void whatNobodyHasSaidIsNotAnsweredAndNeverNo() {
        assertThat(answer(null, List.of("Quay"), rule(250_000L, 2))).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(10L, List.of(), rule(250_000L, 2))).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(10L, List.of("Quay"), DecisionRule.USUAL)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void onlyAnExecutiveDecisionIsKeyAndOnlyWhereTheCouncilKnowsKeyDecisions() {
        assertThat(KeyTest.of(false, Money.ofPounds(9_000_000), List.of(), rule(250_000L, 2))
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(answer(9_000_000L, List.of(KeyTest.ALL_WARDS), rule(null, null)))
                .isEqualTo(Answer.NO);
    }

    @Property
    void moreMoneyNeverMakesADecisionLessKey(
            @ForAll @LongRange(min = 0, max = 10_000_000) long less,
            @ForAll @LongRange(min = 0, max = 10_000_000) long more,
            @ForAll @LongRange(min = 1, max = 5_000_000) long threshold) {
        var wards = List.of("Quay");
        if (answer(Math.min(less, more), wards, rule(threshold, 2)) == Answer.YES) {
            assertThat(answer(Math.max(less, more), wards, rule(threshold, 2))).isEqualTo(Answer.YES);
        }
    }

    @Test
    void fiveWorkingDaysAfterAFridayEndOnTheNextFriday() {
        assertThat(CallInPeriod.closes(LocalDate.of(2026, 6, 5), 5, KeyTestTests::isWeekday))
                .isEqualTo(LocalDate.of(2026, 6, 12));
    }

    @Property
    void aPeriodEndsOnAWorkingDayWithSoManyWorkingDaysBehindIt(
            @ForAll @IntRange(min = 0, max = 3000) int offset, @ForAll @IntRange(min = 1, max = 30) int count) {
        var from = LocalDate.of(2024, 1, 1).plusDays(offset);
        var end = CallInPeriod.closes(from, count, KeyTestTests::isWeekday);
        assertThat(end.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(IntStream.iterate(1, i -> !from.plusDays(i).isAfter(end), i -> i + 1)
                        .filter(i -> isWeekday(from.plusDays(i)))
                        .count())
                .isEqualTo(count);
    }
}
