package org.goldenthread.measures.reading.words;

import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labels that people give to periods: "2022/23", "2014-16", "Q1 2018/19", "Apr 2020", "w/e 4 April 2022",
 * "2013-01-01/P3Y" and their many relatives, with "(Final)", "(Rev)" or "[p]" behind them.
 */
public final class PeriodWords {
    private static final int LONGEST = 60;
    private static final Pattern BEHIND = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{1,20})[)\\]]$");
    private static final Pattern STATUS_WORD = Pattern.compile(
            "\\s+(provisional|prov|revised|rev|final|estimated|estimate|est|p|r|e)\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTNOTE = Pattern.compile("[\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021^]+$");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0_;]+");
    private static final Pattern QUARTER = Pattern.compile("(?:q|qtr|quarter) ?([1-4])(?: (?:actual|outturn|result))?");
    private static final Pattern POINT_ZERO = Pattern.compile("((?:19|20)\\d\\d)\\.0+");
    private final YearLabels years;
    private final MonthLabels months;
    private final DateLabels dates = new DateLabels();

    public PeriodWords(Years years) {
        this.years = new YearLabels(years);
        this.months = new MonthLabels(years);
    }

    /** What a label says; without a period where it is no label of one. */
    public DatedLabel read(String label) {
        if (label.isEmpty() || label.length() > LONGEST) {
            return DatedLabel.NONE;
        }
        var words = SPACES.matcher(DASHES.matcher(label).replaceAll("-"))
                .replaceAll(" ")
                .strip();
        words = FOOTNOTE.matcher(words).replaceFirst("");
        var standing = Standing.FINAL;
        var notes = new StringBuilder();
        for (var behind = BEHIND.matcher(words); behind.find(); behind = BEHIND.matcher(words)) {
            var said = Marks.standing(behind.group(1));
            standing = said == null ? standing : said;
            notes.insert(0, said == null ? behind.group().strip() : "");
            words = words.substring(0, behind.start()).strip();
        }
        var behind = STATUS_WORD.matcher(words);
        var period = period(words);
        if (period == null && behind.find()) {
            standing = Marks.standing(behind.group(1)) instanceof Standing said ? said : standing;
            period = period(words.substring(0, behind.start()));
        }
        return period == null ? DatedLabel.NONE : new DatedLabel(period, standing, notes.toString());
    }

    /** What a label says below a heading: a day below "Week ending" is the last of its week. */
    public DatedLabel read(String label, String heading) {
        var read = read(label);
        var day = read.period();
        return day == null || day.days() != 1
                ? read
                : new DatedLabel(dates.below(heading, day), read.standing(), read.note());
    }

    /** A part of a year by a heading such as "Q1", "Quarter 2" or "April"; null where it names none. */
    public @Nullable Period part(String heading, Period year) {
        var words = FOOTNOTE.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        var quarter = QUARTER.matcher(words);
        if (quarter.matches()) {
            return Period.ofMonths(year.start().plusMonths(3L * (Integer.parseInt(quarter.group(1)) - 1)), 3);
        }
        int month = MonthNames.number(words);
        int later = Math.floorMod(month - year.start().getMonthValue(), 12);
        return month == 0 ? null : Period.ofMonths(year.start().plusMonths(later), 1);
    }

    private @Nullable Period period(String words) {
        var plain = POINT_ZERO.matcher(words);
        var label = plain.matches() ? plain.group(1) : words;
        for (int i = 0; i < label.length(); i++) {
            if (Character.isDigit(label.charAt(i))) {
                var found = years.read(label);
                found = found == null ? months.read(label) : found;
                return found == null ? dates.read(label) : found;
            }
        }
        return null;
    }
}
