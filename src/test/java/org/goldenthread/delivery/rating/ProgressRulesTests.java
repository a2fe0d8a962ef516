package org.goldenthread.delivery.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.goldenthread.delivery.rating.Given.Criteria;
import org.goldenthread.delivery.rating.Given.Criterion;
import org.goldenthread.delivery.rating.Given.Days;
import org.goldenthread.delivery.rating.Given.Life;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressRulesTests {
    private static final ProgressRules RULES = new ProgressRules();
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    /** Sixty days, so that thirty are half of it. */
    private static final Days TWO_MONTHS = new Days(START, START.plusDays(60), null);

    private static final LocalDate HALF = START.plusDays(30);

    private static Verdict judge(String rule, Given given, LocalDate day) {
        return RULES.find(rule).orElseThrow().judge(given, day);
    }

    private static String words(String rule, int progress, LocalDate day) {
        return judge(rule, Given.open(TWO_MONTHS, progress), day).state().words();
    }

    private static Given with(Life life, Days days, int progress) {
        return new Given(life, days, progress, Expectation.LINEAR, null, Criteria.NONE);
    }

    @Test
    void everyRuleNamesItsVersionLicenceAndSource() {
        assertThat(RULES.all()).hasSize(5).allSatisfy(rule -> {
            assertThat(rule.edition().version()).isNotBlank();
            assertThat(rule.edition().licence()).isNotBlank();
            assertThat(rule.edition().source()).isNotBlank();
            assertThat(rule.words()).endsWith(".");
        });
        assertThat(RULES.usual().edition().code()).isEqualTo("forward-looking");
    }

    @Test
    void halfwayAlongAStraightPathFiftyPercentIsExpected() {
        var verdict = judge("camms", Given.open(TWO_MONTHS, 45), HALF);
        assertThat(verdict.sentence())
                .isEqualTo("On track: 45% is done; 50% is expected by 31 Mar 2026; that is 90% of it"
                        + " (Progress against a straight path (Camms), version 1)");
        assertThat(words("camms", 44, HALF)).isEqualTo("Monitor");
        assertThat(words("camms", 35, HALF)).isEqualTo("Monitor");
        var off = judge("camms", Given.open(TWO_MONTHS, 34), HALF);
        assertThat(off.state().words()).isEqualTo("Off track");
        assertThat(off.because()).endsWith("that is 68% of it");
    }

    @Test
    void onItsFirstDayItIsOnTrackAndBeforeItNotStarted() {
        assertThat(words("camms", 0, START)).isEqualTo("On track");
        assertThat(words("camms", 0, START.minusDays(1))).isEqualTo("Not started yet");
        assertThat(words("camms", 89, START.plusDays(90))).isEqualTo("Monitor");
        assertThat(judge("camms", with(Life.DONE, TWO_MONTHS, 100), HALF)
                        .state()
                        .words())
                .isEqualTo("On track");
        assertThat(judge("camms", with(Life.SET_ASIDE, TWO_MONTHS, 10), HALF)
                        .state()
                        .words())
                .isEqualTo("Not applicable");
        assertThat(judge("camms", with(Life.ONGOING, TWO_MONTHS, 10), HALF)
                        .state()
                        .tone())
                .isEqualTo(Tone.NONE);
    }

    @Test
    void aProfileExpectsWhatItSays() {
        var profile = new Expectation(List.of(new Expectation.Point(START.plusDays(40), 20)));
        var given = new Given(Life.OPEN, TWO_MONTHS, 15, profile, null, Criteria.NONE);
        assertThat(judge("camms", given, HALF).because())
                .isEqualTo("15% is done; 15% is expected by 31 Mar 2026 by its profile; that is 100% of it");
        // after the last point a straight path leads to the agreed day
        assertThat(judge("camms", given, START.plusDays(50)).because()).contains("60% is expected");
        assertThat(judge("camms", given, START.plusDays(70)).because()).contains("100% is expected");
    }

    @Test
    void readingCountsWhatIsCompleteAndWhatIsLate() {
        assertThat(IntStream.of(0, 25, 26, 75, 76, 100).mapToObj(done -> words("reading", done, HALF)))
                .containsExactly("Red", "Red", "Amber", "Amber", "Green", "Green");
        var late = START.plusDays(61);
        assertThat(words("reading", 45, late)).isEqualTo("Red");
        assertThat(words("reading", 50, late)).isEqualTo("Amber");
        assertThat(words("reading", 45, START.plusDays(60))).isEqualTo("Amber");
    }

    @Test
    void bromsgroveCountsMonthsBehind() {
        var due = LocalDate.of(2007, 12, 31);
        assertThat(behind(due, null, due)).isEqualTo("Green");
        assertThat(behind(due, null, due.plusDays(1))).isEqualTo("Amber");
        assertThat(behind(due, null, LocalDate.of(2008, 1, 31))).isEqualTo("Amber");
        assertThat(behind(due, null, LocalDate.of(2008, 2, 1))).isEqualTo("Red");
        assertThat(behind(due, due.plusDays(10), due.minusDays(40))).isEqualTo("Amber");
        assertThat(judge("bromsgrove", with(Life.SET_ASIDE, TWO_MONTHS, 0), HALF)
                        .state()
                        .words())
                .isEqualTo("Rescheduled or suspended");
        assertThat(judge("bromsgrove", with(Life.OPEN, new Days(null, null, null), 0), HALF)
                        .state())
                .isEqualTo(Rule.NO_DATA);
    }

    private static String behind(LocalDate due, @Nullable LocalDate forecast, LocalDate today) {
        var given = with(Life.OPEN, new Days(due.minusDays(90), due, forecast), 50);
        return judge("bromsgrove", given, today).state().words();
    }

    @Test
    void miltonKeynesCountsWhatWillNotBeMet() {
        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(ProgressRulesTests::breaching)
                .containsExactly("Green", "Amber/Green", "Amber/Red", "Amber/Red", "Red");
        var half = new Given(
                Life.OPEN,
                TWO_MONTHS,
                10,
                Expectation.LINEAR,
                null,
                new Criteria(Set.of(Criterion.TIME, Criterion.COST), Set.of()));
        assertThat(judge("milton-keynes", half, HALF).sentence())
                .startsWith("No data: nobody has judged scope, benefits");
    }

    private static String breaching(int number) {
        var breached = EnumSet.noneOf(Criterion.class);
        breached.addAll(List.of(Criterion.values()).subList(0, number));
        var given = new Given(Life.OPEN, TWO_MONTHS, 10, Expectation.LINEAR, null, Criteria.breaching(breached));
        return judge("milton-keynes", given, HALF).state().words();
    }

    @Test
    void lookingAheadTurnsBeforeTheDate() {
        assertThat(words("forward-looking", 45, HALF)).isEqualTo("On track");
        var slow = judge("forward-looking", Given.open(TWO_MONTHS, 34), HALF);
        assertThat(slow.sentence())
                .isEqualTo("At risk: 34% is done after 30 days and 66% is left for 30 days, which needs 1.9 times the"
                        + " pace so far (Forward-looking, version 1)");
        assertThat(words("forward-looking", 25, HALF)).isEqualTo("Off track");
        assertThat(words("forward-looking", 0, HALF)).isEqualTo("Off track");
        assertThat(words("forward-looking", 5, START.plusDays(20))).isEqualTo("At risk");
        // what has only just begun is not judged by its pace
        assertThat(words("forward-looking", 0, START.plusDays(8))).isEqualTo("On track");
        assertThat(words("forward-looking", 0, START.plusDays(10))).isEqualTo("At risk");
        assertThat(words("forward-looking", 99, START.plusDays(61))).isEqualTo("Off track");
    }

    @Test
    void lookingAheadListensToTheOwnerAndToWhatIsWaitedFor() {
        var later = new Days(START, START.plusDays(60), START.plusDays(74));
        assertThat(judge("forward-looking", Given.open(later, 50), HALF).because())
                .isEqualTo("its owner expects 14 May 2026, 14 days after the agreed day");
        var waiting =
                new Given(Life.OPEN, TWO_MONTHS, 0, Expectation.LINEAR, new Given.Waiting("ACT-7", 45), Criteria.NONE);
        var verdict = judge("forward-looking", waiting, START.minusDays(20));
        assertThat(verdict.state().words()).isEqualTo("Off track");
        assertThat(verdict.because()).isEqualTo("it waits for ACT-7, which makes it 45 days later than due");
    }
}
