package org.goldenthread.measures.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.goldenthread.measures.rating.Outcome;
import org.goldenthread.measures.rating.Rule;
import org.junit.jupiter.api.Test;

class TallyTests {
    private final Rule simple = Rule.simple(new BigDecimal("5"));

    @Test
    void thirtyEightOfFortySixIsEightyThreePercentAndTheFourOthersAreShown() {
        var ratings = new byte[50];
        Arrays.fill(ratings, 38, 43, (byte) 1);
        Arrays.fill(ratings, 43, 46, (byte) 2);
        Arrays.fill(ratings, 46, 50, Outcome.NO_DATA.code());
        var tally = Tally.of(simple.levels(), ratings, 0, 50);
        assertThat(tally.rated()).isEqualTo(46);
        assertThat(tally.strict()).isEqualByComparingTo("82.6");
        assertThat(tally.words())
                .isEqualTo("38 of 46 rated measures met their target (83%), 43 (93%) including those within tolerance:"
                        + " 38 met, 5 within tolerance, 3 missed, 4 no data.");
    }

    @Test
    void whatIsLeftOutIsNamed() {
        var ratings = new byte[] {0, Outcome.DATA_ONLY.code(), Outcome.NOT_DUE.code(), Outcome.CANNOT_BE_JUDGED.code()};
        var tally = Tally.of(simple.levels(), ratings, 0, 4);
        assertThat(tally.words()).endsWith("Left out: 1 data only, 1 not due, 1 that cannot be judged.");
        assertThat(tally.all()).isEqualTo(4);
    }

    @Test
    void ofForecastsThoseThatAreMissingAreNamed() {
        var tally = Tally.of(simple.levels(), new byte[] {0, Outcome.DATA_ONLY.code()}, 0, 2);
        assertThat(tally.forecastWords(5)).endsWith("Left out: 1 data only, 3 without a forecast.");
        assertThat(tally.forecastWords(2)).isEqualTo(tally.words());
    }

    @Test
    void withNothingRatedThereIsNoPercentage() {
        var tally = Tally.of(simple.levels(), new byte[] {Outcome.OVERDUE.code()}, 0, 1);
        assertThat(tally.strict()).isNull();
        assertThat(tally.noData()).isEqualTo(1);
    }
}
