package org.goldenthread.plan.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.plan.ranking.YearCheck.Entry;
import org.junit.jupiter.api.Test;

class YearCheckTests {

    @Test
    void everyOneThatStandsBeforeMorePressingOnesIsNamed() {
        var year = List.of(
                new Entry("Waste", 1), new Entry("Benefits", 7), new Entry("Computers", 3), new Entry("Parks", 4));
        assertThat(YearCheck.differences("2012/13", year))
                .containsExactly(
                        "Benefits is 7th overall but stands 2nd in 2012/13, before Computers (3rd) and Parks (4th).");
        assertThat(YearCheck.isInOrder(year)).isFalse();
    }

    @Test
    void aYearInTheOverallOrderIsQuietThoughItLeavesSomeOut() {
        var year = List.of(new Entry("Waste", 1), new Entry("Computers", 3), new Entry("Benefits", 7));
        assertThat(YearCheck.differences("2012/13", year)).isEmpty();
        assertThat(YearCheck.isInOrder(year)).isTrue();
    }

    @Test
    void whatHasNoRankIsNamedOnlyWhereOthersHaveOne() {
        assertThat(YearCheck.differences("2013/14", List.of(new Entry("Waste", 1), new Entry("Parks", null))))
                .containsExactly("Parks stands 2nd in 2013/14 but is not ranked overall.");
        assertThat(YearCheck.differences("2013/14", List.of(new Entry("Waste", null))))
                .isEmpty();
    }

    @Test
    void ordinalsAreEnglish() {
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 102, 111).stream().map(YearCheck::ordinal))
                .containsExactly("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th");
    }
}
