package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.measures.reading.Proposal.Choice;
import org.goldenthread.measures.reading.words.Year;
import org.goldenthread.measures.reading.words.Years;

/** Tells what labels of years mean from the other labels beside them, and from what stands above them. */
final class PeriodRules {
    private static final Pattern HYPHEN = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern BARE =
            Pattern.compile("(?i)(?:year ?|fy ?)?(?:19|20)\\d\\d(?:\\.0)?(?: *\\(.*\\))?|fy ?'?\\d\\d");
    private static final Pattern PAIR = Pattern.compile("(?:19|20)(\\d\\d)[-/]?(\\d\\d)(?![-/\\d]).*");
    private static final Pattern JULY =
            Pattern.compile("\\bjuly (?:to|-|–) june\\b|\\byears? (?:end\\w*|to) (?:in |on )?(?:30 )?june\\b");
    private static final Pattern APRIL =
            Pattern.compile("\\bapril (?:to|-|–) march\\b|\\byears? (?:end\\w*|to) (?:in |on )?(?:31 )?march\\b");
    private static final Pattern ENDING = Pattern.compile("\\byear end\\w*\\b|\\bfye\\b");
    private static final Pattern ACADEMIC = Pattern.compile("\\b(?:academic|school) years?\\b");
    private static final Pattern FISCAL = Pattern.compile("\\bfiscal\\b");
    private static final Pattern FINANCIAL = Pattern.compile("\\b(?:financial|fin) years?\\b|\\bfy ?'?\\d*\\b");
    private static final Pattern CALENDAR = Pattern.compile("\\bcalendar years?\\b");
    private static final int MONTHS = 12;
    private final List<Choice> choices = new ArrayList<>();
    private final String said;
    private boolean months;
    private boolean noMonth;
    private boolean bare;
    private boolean pairs;
    private boolean spans;

    private PeriodRules(Collection<String> said) {
        this.said = String.join("\n", said).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The rules of a file, and why. */
    record Found(Years years, List<Choice> choices) {}

    /**
     * Finds the rules.
     *
     * @param labels the labels of periods
     * @param said what stands above or beside them and may name the kind of year: headings and titles
     */
    static Found of(Collection<String> labels, Collection<String> said) {
        var rules = new PeriodRules(said);
        labels.forEach(rules::look);
        return rules.found();
    }

    private void look(String label) {
        var hyphen = HYPHEN.matcher(label);
        if (hyphen.matches()) {
            int first = Integer.parseInt(hyphen.group(1)) % 100;
            int second = Integer.parseInt(hyphen.group(2));
            boolean month = second >= 1 && second <= MONTHS;
            months |= month && second <= first;
            noMonth |= !month;
        }
        bare |= BARE.matcher(label).matches();
        var pair = PAIR.matcher(label);
        if (pair.matches()) {
            boolean next = (Integer.parseInt(pair.group(1)) + 1) % 100 == Integer.parseInt(pair.group(2));
            pairs |= next;
            boolean joined = Character.isDigit(label.charAt(4));
            spans |= !next && !joined && !(hyphen.matches() && Integer.parseInt(pair.group(2)) <= MONTHS);
        }
    }

    private Found found() {
        boolean asMonths = months && !noMonth;
        if (asMonths) {
            say("“2011-12” is read as December 2011: other labels can only be months.", true);
        }
        var span = spans && (bare || !pairs) ? Year.CALENDAR : Year.FINANCIAL;
        if (span == Year.CALENDAR) {
            say("“2014-16” is read as three calendar years, as single calendar years stand beside it.", true);
        }
        var pair = pairs && !asMonths ? pair() : Year.FINANCIAL;
        var alone = bare ? bare() : new Alone(Year.CALENDAR, false);
        return new Found(new Years(pair, alone.year(), alone.ends(), span, asMonths), choices);
    }

    private Year pair() {
        boolean financial = says(FINANCIAL) || says(APRIL);
        if (says(ACADEMIC) && !financial) {
            say("“2022/23” is read as an academic year, from September: the file says so.", true);
            return Year.ACADEMIC;
        }
        if (says(JULY) || says(FISCAL) && !financial) {
            say("“2022/23” is read as a year from July to June, as the file speaks of fiscal years.", says(JULY));
            return Year.JULY;
        }
        return Year.FINANCIAL;
    }

    private record Alone(Year year, boolean ends) {}

    /** What a year standing alone means: what the file says, else calendar years, and then a person is asked. */
    private Alone bare() {
        if (says(JULY)) {
            return alone(Year.JULY, true, "the file says so", true);
        }
        if (says(FISCAL)) {
            return alone(Year.JULY, true, "the file speaks of fiscal years, as American councils do", false);
        }
        boolean ending = says(ENDING);
        if (says(FINANCIAL) || says(APRIL)) {
            return alone(Year.FINANCIAL, ending, "the file speaks of financial years", ending);
        }
        if (says(ACADEMIC)) {
            return alone(Year.ACADEMIC, ending, "the file speaks of academic years", ending);
        }
        boolean told = says(CALENDAR) || pairs || spans;
        return alone(
                Year.CALENDAR,
                false,
                says(CALENDAR)
                        ? "the file says so"
                        : told ? "other years of the file are written with two" : "nothing says which year it is",
                told);
    }

    private Alone alone(Year year, boolean ends, String why, boolean certain) {
        var which = year == Year.CALENDAR
                ? ""
                : ends ? ", named by the year in which it ends" : ", named by the year in which it begins";
        var ask = certain ? "." : "; choose another if that is wrong.";
        say("“2022” is read as a " + year.words() + which + ": " + why + ask, certain);
        return new Alone(year, ends);
    }

    private boolean says(Pattern pattern) {
        return pattern.matcher(said).find();
    }

    private void say(String why, boolean certain) {
        choices.add(new Choice("years", why.replace("as a academic", "as an academic"), certain));
    }
}
