package org.goldenthread.reports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Headings that people type, however they mark them, leave no level out. */
class StepsProperties {

    @Property
    void noStepIsLeftOutAndEqualMarksInARowAreOnOneLevel(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 6) Integer> typed,
            @ForAll @IntRange(min = 1, max = 2) int above) {
        var steps = new Steps(above);
        int last = above;
        int before = 0;
        for (int one : typed) {
            int level = steps.of(one);
            assertThat(level).isBetween(above + 1, Math.min(last + 1, 4));
            if (one == before) {
                assertThat(level).isEqualTo(last);
            }
            last = level;
            before = one;
        }
    }

    @Test
    void aThirdLevelThatComesFirstIsTheSecondAndItsEqualsStayBesideIt() {
        var steps = new Steps(1);
        assertThat(List.of(steps.of(3), steps.of(4), steps.of(3), steps.of(2))).containsExactly(2, 3, 2, 2);
    }
}
