package org.goldenthread.measures.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class YearEndTests {
    private static List<BigDecimal> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    void theYearToDateIsTakenByTheShareOfItsProfile() {
        var end = YearEnd.cumulative(new BigDecimal("300"), numbers(10, 20, 30, 40), 2);
        assertThat(end.value()).isEqualByComparingTo("1000");
        assertThat(end.words())
                .isEqualTo("300 to date, by the 30% of the year that its profile expects by now, gives 1000.");
        assertThat(YearEnd.cumulative(BigDecimal.TEN, numbers(0, 5), 1).value()).isNull();
    }

    @Test
    void anAverageCountsWhatIsExpectedOfTheRest() {
        assertThat(YearEnd.average(numbers(80, 90), numbers(85, 85)).value()).isEqualByComparingTo("85");
    }
}
