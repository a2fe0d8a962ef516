package org.goldenthread.delivery.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Period;

/** Financial years as people write them. */
final class Years {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:\\s*[/-]\\s*(?:\\d{2})?(\\d{2}))?");

    private Years() {}

    /** The calendar year in which "2026/27" or "2026" begins; nought where it is no financial year. */
    static int of(String words) {
        var match = WRITTEN.matcher(words.strip());
        if (!match.matches()) {
            return 0;
        }
        int first = Integer.parseInt(match.group(1));
        return match.group(2) == null || Integer.parseInt(match.group(2)) == (first + 1) % 100 ? first : 0;
    }

    static String words(int year) {
        return year == 0 ? "" : Period.financialYear(year).words();
    }

    /** The years around today, to choose from. */
    static List<Choice> around(LocalDate today) {
        int now = Period.financialYearOf(today);
        return IntStream.rangeClosed(now - 5, now + 10)
                .mapToObj(year -> new Choice(Integer.toString(year), words(year)))
                .toList();
    }
}
