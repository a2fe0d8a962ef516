package org.goldenthread.thread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TieChoicesTests {
    @ParameterizedTest
    @EnumSource(TieKind.class)
    void everyKindOfTieFitsSomewhereAndNeverRunsBackwards(TieKind kind) {
        boolean[] fits = {false};
        for (int upper = 0; upper <= 9; upper++) {
            for (int lower = 0; lower <= 9; lower++) {
                if (TieChoices.fits(kind, upper, lower)) {
                    fits[0] = true;
                    assertThat(lower >= upper
                                    || kind == TieKind.REPORTS_TO
                                    || kind == TieKind.UNDERPINNED_BY
                                    || kind == TieKind.MITIGATED_BY
                                    || (kind == TieKind.DELIVERED_BY && upper == 5))
                            .isTrue();
                }
            }
        }
        // what succeeds a body is told by what became of it, never tied by hand
        assertThat(fits[0]).isEqualTo(kind != TieKind.SUCCEEDED_BY);
    }

    @Test
    void aSourceIsCitedAndAMeasureMeasures() {
        assertThat(TieChoices.of(0))
                .extracting(Choice::words)
                .contains("is cited by")
                .doesNotContain("delivers");
        assertThat(TieChoices.of(6))
                .extracting(Choice::words)
                .contains("measures")
                .doesNotContain("is cited by");
    }

    @Test
    void everyChoiceOnTheFormIsUnderstoodWhenItComesBack() {
        IntStream.rangeClosed(0, 9)
                .forEach(column -> assertThat(TieChoices.of(column))
                        .allMatch(choice -> TieChoices.chosen(choice.value()).isPresent()));
        assertThat(TieChoices.chosen("down-nonsense")).isEmpty();
        assertThat(TieChoices.chosen("")).isEmpty();
    }
}
