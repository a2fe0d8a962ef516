package org.goldenthread.delivery.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.delivery.rating.Given.Days;
import org.goldenthread.vocabulary.State;

class ProgressProperties {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private static Given given(int length, int late, int progress) {
        var due = START.plusDays(length);
        return Given.open(new Days(START, due, late == 0 ? null : due.plusDays(late)), progress);
    }

    /** How bad, from 0; what is no level is nowhere. */
    private static int grade(Rule rule, State state) {
        return rule.scale().levels().indexOf(state);
    }

    @Property
    void moreProgressIsNeverRatedWorse(
            @ForAll("rules") Rule rule,
            @ForAll @IntRange(min = 2, max = 400) int length,
            @ForAll @IntRange(max = 500) int day,
            @ForAll @IntRange(max = 99) int progress) {
        var today = START.plusDays(day);
        var less = rule.judge(given(length, 0, progress), today);
        var more = rule.judge(given(length, 0, progress + 1), today);
        assertThat(grade(rule, more.state())).isBetween(0, grade(rule, less.state()));
    }

    @Property
    void aLaterForecastIsNeverRatedBetter(
            @ForAll("rules") Rule rule,
            @ForAll @IntRange(min = 2, max = 400) int length,
            @ForAll @IntRange(max = 500) int day,
            @ForAll @IntRange(max = 200) int late) {
        var today = START.plusDays(day);
        var sooner = rule.judge(given(length, late, 50), today);
        var later = rule.judge(given(length, late + 1, 50), today);
        assertThat(grade(rule, later.state())).isGreaterThanOrEqualTo(grade(rule, sooner.state()));
    }

    @Property
    void everyRatingNamesItsRuleItsVersionAndItsReason(
            @ForAll("rules") Rule rule,
            @ForAll @IntRange(max = 500) int day,
            @ForAll @IntRange(max = 100) int progress) {
        var verdict = rule.judge(given(100, 0, progress), START.plusDays(day));
        assertThat(verdict.sentence())
                .startsWith(verdict.state().words() + ": ")
                .endsWith("(" + rule.edition().name() + ", version "
                        + rule.edition().version() + ")");
        assertThat(verdict.because()).isNotBlank();
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(List.copyOf(new ProgressRules().ofActions()));
    }
}
