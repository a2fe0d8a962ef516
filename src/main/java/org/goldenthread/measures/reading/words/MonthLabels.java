package org.goldenthread.measures.reading.words;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Labels of months, quarters and halves: "Apr 2020", "Q1 2018/19", "April-June 2021", "year ending March 2021". */
final class MonthLabels {
    private static final String YEAR = "((?:19|20)\\d\\d|(?<![\\d])\\d\\d)";
    private static final String WORD = "([a-z]{3,9})\\.?";
    private static final String BETWEEN = "\\s*(?:-|/|,|'|\u2019| )\\s*'?\\s*";
    private static final String PART =
            "(?:(q|h)\\s?|(quarter|qtr|half)\\s?|)([1-4])(?:st|nd|rd|th)?(?: (quarter|qtr|half))?";
    private static final String OF = "(fy ?)?((?:19|20)\\d\\d)(?:[-/](\\d{4}|\\d\\d))?";
    private static final Pattern SHORT_PAIR = Pattern.compile("(?<![\\d/])(\\d\\d/\\d\\d)(?![\\d/])");
    private static final Pattern PART_FIRST = Pattern.compile(PART + "[\\s,:-]*(?:of )?" + OF);
    private static final Pattern PART_LAST = Pattern.compile(OF + "[\\s,:-]*" + PART);
    private static final Pattern MONTH_YEAR = Pattern.compile(WORD + BETWEEN + YEAR + "|" + WORD + "(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:19|20)\\d\\d)" + BETWEEN + WORD);
    private static final Pattern NUMBERS = Pattern.compile("((?:19|20)\\d\\d)[-/.m ]{0,2}(\\d\\d?)");
    private static final Pattern NUMBERS_LAST = Pattern.compile("(\\d\\d?)[-/.]((?:19|20)\\d\\d)");
    private static final Pattern RANGE =
            Pattern.compile(WORD + "(?: ?" + YEAR + ")?\\s*(?:-|to|/|until)\\s*" + WORD + BETWEEN + YEAR);
    private static final Pattern ENDING = Pattern.compile(
            "(?:(?:(year|quarter|half year|(\\d\\d?) months)s?) ?(?:ending|ended|to|end)|(ye|qe)) ?(?:in )?(?:\\d\\d? )?"
                    + WORD + BETWEEN + YEAR);
    private final Years years;

    MonthLabels(Years years) {
        this.years = years;
    }

    @Nullable
    Period read(String label) {
        var words = label.toLowerCase(Locale.ROOT);
        var found = part(words);
        found = found == null ? oneMonth(words) : found;
        found = found == null ? range(words) : found;
        return found == null ? ending(words) : found;
    }

    private @Nullable Period part(String words) {
        var full = SHORT_PAIR.matcher(words).replaceFirst("20$1");
        var first = PART_FIRST.matcher(full);
        if (first.matches()) {
            return part(first, 1, 5);
        }
        var last = PART_LAST.matcher(full);
        return last.matches() ? part(last, 4, 1) : null;
    }

    private @Nullable Period part(Matcher found, int part, int year) {
        var said = new StringBuilder();
        for (int group : new int[] {part, part + 1, part + 3}) {
            said.append(found.group(group) == null ? "" : found.group(group));
        }
        if (said.isEmpty()) {
            return null;
        }
        int months = said.charAt(0) == 'h' ? 6 : 3;
        int place = Integer.parseInt(found.group(part + 2)) - 1;
        boolean bare = found.group(year + 2) == null;
        var by = !bare ? years.pair() : found.group(year) == null ? years.bare() : years.fiscal();
        int label = Integer.parseInt(found.group(year + 1));
        if (!bare && !follows(label, found.group(year + 2)) || place * months >= 12) {
            return null;
        }
        int first = bare ? years.first(label) : label;
        return Period.ofMonths(LocalDate.of(first, by.month(), 1).plusMonths((long) place * months), months);
    }

    private static boolean follows(int year, String next) {
        return (year + 1) % 100 == Integer.parseInt(next) % 100;
    }

    private @Nullable Period oneMonth(String words) {
        var named = MONTH_YEAR.matcher(words);
        if (named.matches()) {
            return named.group(1) == null
                    ? month(named.group(4), MonthNames.number(named.group(3)))
                    : month(named.group(2), MonthNames.number(named.group(1)));
        }
        var after = YEAR_MONTH.matcher(words);
        if (after.matches()) {
            return month(after.group(1), MonthNames.number(after.group(2)));
        }
        var numbers = NUMBERS.matcher(words);
        if (numbers.matches()) {
            return month(numbers.group(1), Integer.parseInt(numbers.group(2)));
        }
        var last = NUMBERS_LAST.matcher(words);
        return last.matches() ? month(last.group(2), Integer.parseInt(last.group(1))) : null;
    }

    private @Nullable Period range(String words) {
        var range = RANGE.matcher(words);
        if (!range.matches()) {
            return null;
        }
        int from = MonthNames.number(range.group(1));
        int to = MonthNames.number(range.group(3));
        if (from == 0 || to == 0) {
            return null;
        }
        int lastYear = full(range.group(4));
        int firstYear = range.group(2) == null ? (to < from ? lastYear - 1 : lastYear) : full(range.group(2));
        int months = (lastYear - firstYear) * 12 + to - from + 1;
        return months > 0 && months <= 480 ? Period.ofMonths(LocalDate.of(firstYear, from, 1), months) : null;
    }

    private @Nullable Period ending(String words) {
        var ending = ENDING.matcher(words);
        if (!ending.matches()) {
            return null;
        }
        var last = month(ending.group(5), MonthNames.number(ending.group(4)));
        var said = ending.group(1) == null ? String.valueOf(ending.group(3)) : ending.group(1);
        int months = ending.group(2) != null
                ? Integer.parseInt(ending.group(2))
                : said.startsWith("q") ? 3 : said.startsWith("h") ? 6 : 12;
        return last == null || months == 0 ? null : Period.ofMonths(last.after().minusMonths(months), months);
    }

    private static @Nullable Period month(String year, int month) {
        return month < 1 || month > 12 ? null : Period.month(full(year), month);
    }

    private static int full(String year) {
        int number = Integer.parseInt(year);
        return number >= 100 ? number : number < 70 ? 2000 + number : 1900 + number;
    }
}
