package org.goldenthread.measures.reading.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Labels of one or several years: "2022", "2022/23", "FY22-23", "AY 2021/22", "2014-16", "2012/13-14/15". */
final class YearLabels {
    private static final String KIND =
            "(?:(fye|financial year end(?:ing|ed)?|fy|financial year|fiscal year|ay|academic year|school year|cy|"
                    + "calendar year|year)\\s*)?";
    private static final String FOUR = "((?:18|19|20)\\d\\d)";
    private static final Pattern BARE = Pattern.compile(KIND + FOUR);
    private static final Pattern SHORT = Pattern.compile("(fye|fy|ay)\\s?'?(\\d\\d)");
    private static final Pattern PAIR = Pattern.compile(KIND + FOUR + "\\s*(?:-|/|to| )\\s*(\\d{4}|\\d{2}|\\d)");
    private static final Pattern SHORT_PAIR = Pattern.compile(KIND + "(\\d\\d)\\s*([-/])\\s*(\\d\\d)");
    private static final Pattern JOINED = Pattern.compile(FOUR + "(\\d\\d)");
    private static final Pattern PAIRS =
            Pattern.compile(FOUR + "[-/](\\d\\d|\\d{4})\\s*(?:-|to)\\s*(\\d{4}|\\d\\d)[-/](\\d\\d|\\d{4})");
    private static final int CENTURY = 100;
    private static final int MOST_YEARS = 40;
    private final Years years;

    YearLabels(Years years) {
        this.years = years;
    }

    @Nullable
    Period read(String label) {
        var words = label.toLowerCase(Locale.ROOT);
        var bare = BARE.matcher(words);
        if (bare.matches()) {
            return alone(bare.group(1), number(bare, 2));
        }
        var two = SHORT.matcher(words);
        if (two.matches()) {
            return alone(two.group(1), 2000 + number(two, 2));
        }
        var pair = PAIR.matcher(words);
        if (pair.matches() && !(years.months() && month(pair))) {
            int first = number(pair, 2);
            return span(pair.group(1), first, other(first, pair.group(3)));
        }
        var shorter = SHORT_PAIR.matcher(words);
        if (shorter.matches()) {
            int first = 2000 + number(shorter, 2);
            int next = other(first, shorter.group(4));
            // "16-17" alone is rather an age than a year
            boolean said = shorter.group(3).equals("/") || shorter.group(1) != null;
            return said && next == first + 1 ? span(shorter.group(1), first, next) : null;
        }
        return joined(words);
    }

    /** A year standing alone; "FYE 2022" says itself that it ends then. */
    private Period alone(@Nullable String kind, int label) {
        var said = kind == null ? "" : kind;
        var by = said.startsWith("f") ? years.fiscal() : kind(kind, years.bare());
        boolean ends = said.equals("fye") || said.startsWith("financial year end");
        int first = ends ? label - 1 : by == Year.CALENDAR ? label : years.first(label);
        return by.from(first, 1);
    }

    private @Nullable Period joined(String words) {
        var joined = JOINED.matcher(words);
        if (joined.matches()) {
            int first = number(joined, 1);
            int next = other(first, joined.group(2));
            return next == first + 1 ? years.pair().from(first, 1) : null;
        }
        var pairs = PAIRS.matcher(words);
        if (pairs.matches()) {
            int first = number(pairs, 1);
            int last = other(first, pairs.group(3));
            boolean whole = other(first, pairs.group(2)) == first + 1 && other(last, pairs.group(4)) == last + 1;
            return whole && last >= first && last - first < MOST_YEARS
                    ? years.pair().from(first, last - first + 1)
                    : null;
        }
        return null;
    }

    private @Nullable Period span(@Nullable String kind, int first, int last) {
        if (last <= first || last - first > MOST_YEARS) {
            return null;
        }
        if (last == first + 1) {
            return kind(kind, years.pair()).from(first, 1);
        }
        var by = kind(kind, years.span());
        return by.from(first, by == Year.CALENDAR ? last - first + 1 : last - first);
    }

    private static Year kind(@Nullable String written, Year otherwise) {
        if (written == null) {
            return otherwise;
        }
        return switch (written.charAt(0)) {
            case 'f' -> Year.FINANCIAL;
            case 'a', 's' -> Year.ACADEMIC;
            case 'c' -> Year.CALENDAR;
            default -> otherwise;
        };
    }

    private static boolean month(Matcher pair) {
        int second = pair.group(3).length() == 2 ? number(pair, 3) : 0;
        return second >= 1 && second <= 12;
    }

    /** The later year in full: "23" after 2022 is 2023, "00" after 1999 is 2000, "9" after 2018 is 2019. */
    private static int other(int first, String written) {
        int digits = Integer.parseInt(written);
        if (written.length() == 4) {
            return digits;
        }
        int size = written.length() == 1 ? 10 : CENTURY;
        int year = first - first % size + digits;
        return year <= first ? year + size : year;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
