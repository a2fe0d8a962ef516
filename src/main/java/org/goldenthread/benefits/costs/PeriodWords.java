package org.goldenthread.benefits.costs;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.vocabulary.Checked;

/**
 * What finance systems write for a period, as its number in the financial year: "P07", "07", "202607" and "007.2026" count
 * periods; "Oct-26", "October", "2026-10-31" and "10/2026" name months of the calendar.
 *
 * @param year the financial year, by the calendar year it begins in
 * @param called how the system calls that year in "202607": by the calendar year it begins or ends in
 * @param firstMonth the month that is period 1
 */
record PeriodWords(int year, int called, int firstMonth) {
    private static final int LAST_PERIOD = 14;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern COUNTED = Pattern.compile("(?:period|per|p)?\\s*0*(\\d{1,2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(20\\d\\d)\\s*[/ .-]?\\s*p?(\\d{2})|(20\\d\\d)[/.](0\\d\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:p|period)\\s*0*(\\d{1,2})[/ .-]+(20\\d\\d)|0(\\d\\d)[/.](20\\d\\d)");
    private static final Pattern DAY = Pattern.compile("(20\\d\\d)-(\\d\\d)-\\d\\d.*");
    private static final Pattern BRITISH_DAY = Pattern.compile("\\d{1,2}[/.](\\d{1,2})[/.](20\\d\\d).*");
    private static final Pattern MONTH = Pattern.compile("(20\\d\\d)-(\\d\\d)");
    private static final Pattern BRITISH_MONTH = Pattern.compile("(\\d{1,2})[/-](20\\d\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(20\\d\\d)\\W*)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\\W*(?:20)?(\\d\\d))?");

    /** As the words of a whole column tell: a year by its beginning where any of them is, else by its end. */
    static PeriodWords of(CostMapping mapping, Stream<String> column) {
        var begins = new PeriodWords(mapping.year(), mapping.year(), mapping.firstMonth());
        return column.anyMatch(words -> counts(words) && begins.read(words) instanceof Checked.Accepted<Integer>)
                ? begins
                : new PeriodWords(mapping.year(), mapping.year() + 1, mapping.firstMonth());
    }

    private static boolean counts(String words) {
        var plain = words.toLowerCase(Locale.UK).strip();
        return YEAR_FIRST.matcher(plain).matches() || YEAR_LAST.matcher(plain).matches();
    }

    Checked<Integer> read(String words) {
        var plain = words.toLowerCase(Locale.UK).strip();
        Matcher found;
        if ((found = COUNTED.matcher(plain)).matches()) {
            return counted(words, Integer.parseInt(found.group(1)));
        }
        if ((found = DAY.matcher(plain)).matches() || (found = MONTH.matcher(plain)).matches()) {
            return month(words, Integer.parseInt(found.group(2)), found.group(1));
        }
        if ((found = BRITISH_DAY.matcher(plain)).matches()) {
            return month(words, Integer.parseInt(found.group(1)), found.group(2));
        }
        if ((found = YEAR_LAST.matcher(plain)).matches()) {
            boolean named = found.group(1) != null;
            return counted(words, found.group(named ? 1 : 3), found.group(named ? 2 : 4));
        }
        if ((found = BRITISH_MONTH.matcher(plain)).matches()) {
            return month(words, Integer.parseInt(found.group(1)), found.group(2));
        }
        if ((found = YEAR_FIRST.matcher(plain)).matches()) {
            boolean two = found.group(1) != null;
            return counted(words, found.group(two ? 2 : 4), found.group(two ? 1 : 3));
        }
        if ((found = NAMED.matcher(plain)).matches()) {
            var said = found.group(1) != null ? found.group(1) : found.group(3) == null ? "" : "20" + found.group(3);
            return month(words, MONTHS.indexOf(found.group(2)) + 1, said);
        }
        return Checked.refused("", "“" + words + "” is no period or month");
    }

    private Checked<Integer> counted(String words, int period) {
        return period >= 1 && period <= LAST_PERIOD
                ? Checked.accepted(period)
                : Checked.refused("", "“" + words + "” is no period; they are 1 to " + LAST_PERIOD);
    }

    private Checked<Integer> counted(String words, String period, String said) {
        return Integer.parseInt(said) == called
                ? counted(words, Integer.parseInt(period))
                : Checked.refused("", "“" + words + "” is not of " + LineYear.words(year));
    }

    private Checked<Integer> month(String words, int month, String said) {
        if (month < 1 || month > 12) {
            return Checked.refused("", "“" + words + "” is no month");
        }
        int calendar = month >= firstMonth ? year : year + 1;
        return said.isEmpty() || Integer.parseInt(said) == calendar
                ? Checked.accepted(Math.floorMod(month - firstMonth, 12) + 1)
                : Checked.refused("", "“" + words + "” is not in " + LineYear.words(year));
    }
}
