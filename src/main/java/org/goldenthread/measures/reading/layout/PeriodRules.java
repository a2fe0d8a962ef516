package org.goldenthread.measures.reading.layout;

import java.util.Collection;
import java.util.regex.Pattern;
import org.goldenthread.measures.reading.words.Year;
import org.goldenthread.measures.reading.words.Years;

/** Tells what labels of years mean from the other labels beside them. */
final class PeriodRules {
    private static final Pattern HYPHEN = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern BARE = Pattern.compile("(?:19|20)\\d\\d(?: *\\(.*\\))?");
    private static final Pattern PAIR = Pattern.compile("(?:19|20)(\\d\\d)[-/](\\d\\d)(?![-/\\d]).*");

    private static final int MONTHS = 12;

    private PeriodRules() {}

    static Years of(Collection<String> labels) {
        boolean months = false;
        boolean noMonth = false;
        boolean bare = false;
        boolean pairs = false;
        boolean spans = false;
        for (var label : labels) {
            var hyphen = HYPHEN.matcher(label);
            if (hyphen.matches()) {
                int first = Integer.parseInt(hyphen.group(1)) % 100;
                int second = Integer.parseInt(hyphen.group(2));
                boolean month = second >= 1 && second <= 12;
                months |= month && second <= first;
                noMonth |= !month;
            }
            bare |= BARE.matcher(label).matches();
            var pair = PAIR.matcher(label);
            if (pair.matches()) {
                boolean next = (Integer.parseInt(pair.group(1)) + 1) % 100 == Integer.parseInt(pair.group(2));
                pairs |= next;
                spans |= !next && !(hyphen.matches() && Integer.parseInt(pair.group(2)) <= MONTHS);
            }
        }
        var span = spans && bare || spans && !pairs ? Year.CALENDAR : Year.FINANCIAL;
        return new Years(Year.FINANCIAL, Year.CALENDAR, span, months && !noMonth);
    }
}
