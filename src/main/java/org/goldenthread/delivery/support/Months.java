package org.goldenthread.delivery.support;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Months as columns, and days of work as people type them. */
final class Months {
    static final int SHOWN = 6;
    private static final BigDecimal MOST = new BigDecimal("9999.9");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private Months() {}

    /** The months from one on; the current one where the address names none. */
    static List<YearMonth> from(String words, YearMonth now) {
        var first = now;
        try {
            if (words.matches("\\d{4}-\\d{2}")) {
                first = YearMonth.parse(words);
            }
        } catch (DateTimeException noMonth) {
            first = now;
        }
        var start = first;
        return IntStream.range(0, SHOWN).mapToObj(start::plusMonths).toList();
    }

    static String words(YearMonth month) {
        return month.format(SHORT);
    }

    /** Days with at most one decimal; absent where it is no such number, or more than there are. */
    static Optional<BigDecimal> days(String words) {
        if (!words.matches("\\d{1,4}(\\.\\d)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(words)).filter(days -> days.compareTo(MOST) <= 0);
    }
}
