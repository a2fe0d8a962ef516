package org.goldenthread.thread.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeTests {
    @Test
    void aTitleIsBrokenBetweenWordsAndEndsInAnEllipsisWhenItIsTooLong() {
        var lines = Type.lines("Improve the speed and quality of housing repairs for every tenant", 120, 2, 13, true);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…");
        assertThat(lines).allMatch(line -> Type.width(line, 13, true) <= 120);
    }

    @Test
    void aShortTitleIsOneLineAndAnEndlessWordIsCut() {
        assertThat(Type.lines(" Housing ", 120, 2, 13, true)).containsExactly("Housing");
        assertThat(Type.lines("x".repeat(300), 120, 2, 13, true))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("…");
        assertThat(Type.lines("", 120, 2, 13, true)).containsExactly("");
    }

    @Test
    void risingNumbersAreTheNearestThatNeverFall() {
        assertThat(Columns.rising(new double[] {3, 1, 2})).containsExactly(2, 2, 2);
        assertThat(Columns.rising(new double[] {1, 2, 5})).containsExactly(1, 2, 5);
        assertThat(Columns.rising(new double[] {})).isEmpty();
    }
}
