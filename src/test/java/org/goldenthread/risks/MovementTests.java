package org.goldenthread.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.goldenthread.risks.Movement.Way;
import org.goldenthread.risks.Risk.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Movement is the current score less the score when the same body last saw it. */
class MovementTests {
    private static Seen seen(@Nullable Integer score, @Nullable Long matrix) {
        return new Seen(LocalDate.of(2026, 4, 1), "Board", score, matrix, 1, 1);
    }

    @Test
    void aRiseAndAFallAreCountedInPoints() {
        assertThat(Movement.of(seen(12, 1L), 16)).isEqualTo(new Movement(Way.UP, 4));
        assertThat(Movement.of(seen(16, 1L), 9)).isEqualTo(new Movement(Way.DOWN, 7));
        assertThat(Movement.of(seen(16, 1L), 16)).isEqualTo(new Movement(Way.SAME, 0));
        assertThat(Movement.between(4, 6).words()).isEqualTo("▲ up 2");
    }

    @Test
    void whatTheBodyHasNotSeenIsNewAndWhatCannotBeComparedSaysSo() {
        assertThat(Movement.of(null, 16).way()).isEqualTo(Way.NEW);
        assertThat(Movement.of(seen(null, 1L), 16).way()).isEqualTo(Way.UNKNOWN);
        assertThat(Movement.of(seen(null, null), 16).way()).isEqualTo(Way.UNKNOWN);
        assertThat(Movement.of(seen(12, 1L), null).way()).isEqualTo(Way.UNKNOWN);
        assertThat(Movement.of(seen(null, null), null).way()).isEqualTo(Way.SAME);
    }
}
