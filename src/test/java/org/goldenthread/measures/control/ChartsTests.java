package org.goldenthread.measures.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class ChartsTests {
    private static final State RED = new State("Red", Tone.BAD);
    private static final State GREEN = new State("Green", Tone.GOOD);
    private static final Line ONE_SPIKE = line(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);

    private static Line line(long... figures) {
        return Line.of(figures, 0);
    }

    private static Chart chart(Polarity polarity, Line line, String target) {
        return Charts.of(polarity, line, target.isEmpty() ? null : new BigDecimal(target), Setup.of(1));
    }

    private static String four(BigDecimal number) {
        return number.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void limitsAreThePublishedOnesWithoutScreening() {
        var phase = chart(Polarity.HIGH, ONE_SPIKE, "").phases().getFirst();
        assertThat(four(phase.mean())).isEqualTo("1.9444");
        assertThat(four(phase.movingRange())).isEqualTo("1.8824");
        assertThat(four(phase.upper())).isEqualTo("6.9515");
        assertThat(four(phase.lower())).isEqualTo("-3.0626");
        assertThat(phase.trial()).isFalse();
    }

    @Test
    void limitsAreThePublishedOnesWithScreening() {
        var screened = new Setup(true, 1, false, List.of());
        var chart = Charts.of(Polarity.LOW, ONE_SPIKE, null, screened);
        var phase = chart.phases().getFirst();
        assertThat(phase.dropped()).isEqualTo(2);
        assertThat(four(phase.movingRange())).isEqualTo("1.0000");
        assertThat(four(phase.upper())).isEqualTo("4.6044");
        assertThat(four(phase.lower())).isEqualTo("-0.7156");
        assertThat(chart.points().get(4)).isEqualTo(new Point(4, Cause.OUTSIDE, Signal.CONCERN));
        assertThat(chart(Polarity.HIGH, ONE_SPIKE, "").points().get(4).signal()).isEqualTo(Signal.IMPROVEMENT);
    }

    @Test
    void aRedThatIsNoiseIsSaidToBeNoise() {
        var noise = line(50, 52, 49, 51, 50, 53, 48, 51, 50, 52, 51, 49);
        assertThat(chart(Polarity.HIGH, noise, "51").words(RED))
                .isEqualTo("Rated red, but no real change: the figure varies as it usually does, and as things are"
                        + " chance alone decides in which periods the target is met.");
    }

    @Test
    void aGreenThatDriftsIsSaidToDrift() {
        var drift = line(80, 82, 81, 83, 80, 82, 81, 80, 79, 78, 77, 76, 75);
        var chart = chart(Polarity.HIGH, drift, "70");
        assertThat(chart.words(GREEN)).startsWith("Rated green, but a real change for the worse: ");
        var gentle = line(80, 90, 80, 90, 80, 90, 89, 88, 87, 86, 85, 84);
        assertThat(chart(Polarity.HIGH, gentle, "").words(GREEN))
                .isEqualTo("Rated green, but a real change for the worse: the latest seven figures or more all move the"
                        + " same way. Find out what has changed.");
    }

    @Test
    void aTargetBeyondTheLimitsIsPassedOrFailedConsistently() {
        var steady = line(50, 52, 49, 51, 50, 53, 48, 51, 50, 52, 51, 49);
        assertThat(chart(Polarity.HIGH, steady, "70").assurance()).isEqualTo(Assurance.CONSISTENTLY_FAIL);
        assertThat(chart(Polarity.HIGH, steady, "30").assurance()).isEqualTo(Assurance.CONSISTENTLY_PASS);
        assertThat(chart(Polarity.LOW, steady, "70").assurance()).isEqualTo(Assurance.CONSISTENTLY_PASS);
        assertThat(chart(Polarity.LOW, steady, "30").assurance()).isEqualTo(Assurance.CONSISTENTLY_FAIL);
        assertThat(chart(new Polarity.Within(new BigDecimal(30), new BigDecimal(70)), steady, "")
                        .assurance())
                .isEqualTo(Assurance.CONSISTENTLY_PASS);
        assertThat(chart(Polarity.NONE, steady, "30").assurance()).isEqualTo(Assurance.NO_TARGET);
    }

    @Test
    void fewerThanTwelvePointsHaveTrialLimits() {
        var few = chart(Polarity.HIGH, line(1, 2, 1, 2, 1, 2), "");
        assertThat(few.phases().getFirst().trial()).isTrue();
        assertThat(few.words(new State("Data only", Tone.NONE))).contains("fewer than twelve figures");
    }

    @Test
    void aSeriesThatIsNotSuitedIsRefusedWithTheReason() {
        assertThat(chart(Polarity.HIGH, line(1, 2, 3, 4, 5), "").unsuited()).isEqualTo(Unsuited.TOO_FEW);
        assertThat(chart(Polarity.HIGH, line(1, 2, Line.NO_FIGURE, 4, 5, 6, 7), "")
                        .unsuited())
                .isEqualTo(Unsuited.GAP);
        assertThat(chart(Polarity.HIGH, line(Line.NO_FIGURE, 1, 2, 4, 5, 6, 7, Line.NO_FIGURE), "")
                        .unsuited())
                .isEqualTo(Unsuited.NOT_AT_ALL);
        var total = new Setup(false, 12, true, List.of());
        assertThat(Charts.of(Polarity.HIGH, ONE_SPIKE, null, total).unsuited()).isEqualTo(Unsuited.CUMULATIVE);
        var seasons = LongStream.range(0, 12)
                .map(i -> new long[] {100, 60, 20, 60}[(int) i % 4] + i % 3)
                .toArray();
        assertThat(Charts.of(Polarity.HIGH, line(seasons), null, Setup.of(4)).unsuited())
                .isEqualTo(Unsuited.SEASONAL);
        assertThat(Charts.of(Polarity.HIGH, ONE_SPIKE, null, Setup.of(4)).unsuited())
                .isEqualTo(Unsuited.NOT_AT_ALL);
        assertThat(chart(Polarity.HIGH, line(1, 2), "").words(RED)).startsWith("Limits need at least six");
    }

    @Test
    void limitsStartAnewAfterAKnownChangeOfTheProcess() {
        var stepped = line(10, 11, 10, 11, 10, 11, 10, 30, 31, 30, 31, 30, 31, 30);
        var setup = new Setup(false, 1, false, List.of(new Setup.Rebase(7, "New system")));
        var chart = Charts.of(Polarity.LOW, stepped, null, setup);
        assertThat(chart.phases()).hasSize(2);
        assertThat(chart.phases().getLast().note()).isEqualTo("New system");
        assertThat(chart.points()).allSatisfy(point -> assertThat(point.cause()).isEqualTo(Cause.COMMON));
    }
}
