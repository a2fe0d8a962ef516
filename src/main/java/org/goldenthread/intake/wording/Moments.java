package org.goldenthread.intake.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Moment.Grain;
import org.jspecify.annotations.Nullable;

/** Dates as papers print them, days before months, financial years from 1 April; never a guessed year. */
public final class Moments {
    private static final String MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String PART = "(?:(?<part>early|mid|middle|late|end|beginning)(?: of|-| the)? )?(?<mid>mid-)?";
    private static final Pattern PRINTED = Pattern.compile(
            "(?<![\\w£.,/])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<dmonth>" + MONTH
                    + ")\\.?,? (?<dyear>\\d{4}|['’]?\\d{2})"
                    + "|(?<sday>\\d{1,2})[/.](?<smonth>\\d{1,2})[/.](?<syear>\\d{4}|\\d{2})"
                    + "|(?<iyear>\\d{4})-(?<imonth>\\d{2})-(?<iday>\\d{2})"
                    + "|q(?:uarter)? ?(?<quarter>[1-4]),? (?:of )?(?<qyear>\\d{4}|\\d{2}) ?[/–-] ?(?<qto>\\d{4}|\\d{2})"
                    + "|(?<season>spring|summer|autumn|winter),?(?: of)? (?<seyear>\\d{4}|['’]\\d{2})"
                    + "|" + PART + "(?:(?<month>" + MONTH + ")(?:\\.?,? |[-–/](?=\\d{2}))(?<myear>\\d{4}|['’]?\\d{2})"
                    + "|(?<first>\\d{4}) ?[/–-] ?(?<last>\\d{4}|\\d{1,2})"
                    + "|(?<sfirst>\\d{2})/(?<slast>\\d{2})"
                    + "|(?<year>(?:19|20)\\d{2})))(?![\\w%]|[/,.]\\d)",
            Pattern.CASE_INSENSITIVE);

    private Moments() {}

    /** Every date in a text that says its year, in order; impossible dates such as 31 February are left out. */
    public static List<Moment> in(String text) {
        var found = new ArrayList<Moment>();
        if (!hasDigit(text)) {
            return found;
        }
        var matcher = PRINTED.matcher(text.replace('\n', ' '));
        while (matcher.find()) {
            if (!isOtherwise(matcher)) {
                read(matcher).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Most sentences have no figure at all, and looking for dates in them costs. */
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** The date when a text is nothing but one. */
    public static Optional<Moment> exactly(String text) {
        var words = text.strip();
        return in(words).stream()
                .filter(moment -> moment.start() == 0 && moment.end() == words.length())
                .findFirst();
    }

    /** "it may 10 times" is no May 2010, and "3.4.12" is a paragraph, not a day. */
    private static boolean isOtherwise(Matcher matcher) {
        var year = group(matcher, "myear");
        var day = group(matcher, "syear");
        return year != null
                        && year.length() == 2
                        && Character.isLowerCase(matcher.group("month").charAt(0))
                || day != null && day.length() == 2 && matcher.group().contains(".");
    }

    private static Optional<Moment> read(Matcher matcher) {
        try {
            return group(matcher, "day") != null || group(matcher, "sday") != null || group(matcher, "iday") != null
                    ? Optional.of(day(matcher))
                    : stretch(matcher);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Moment day(Matcher matcher) {
        LocalDate date;
        if (group(matcher, "day") != null) {
            date = LocalDate.of(year(matcher.group("dyear")), month(matcher.group("dmonth")), number(matcher, "day"));
        } else if (group(matcher, "sday") != null) {
            date = LocalDate.of(year(matcher.group("syear")), number(matcher, "smonth"), number(matcher, "sday"));
        } else {
            date = LocalDate.of(number(matcher, "iyear"), number(matcher, "imonth"), number(matcher, "iday"));
        }
        return moment(matcher, Grain.DAY, date, date);
    }

    private static Optional<Moment> stretch(Matcher matcher) {
        if (group(matcher, "quarter") != null) {
            return quarter(matcher);
        }
        if (group(matcher, "season") != null) {
            return Optional.of(season(matcher));
        }
        if (group(matcher, "month") != null) {
            var month = YearMonth.of(year(matcher.group("myear")), month(matcher.group("month")));
            return Optional.of(parted(matcher, Grain.MONTH, month.atDay(1), month.atEndOfMonth()));
        }
        if (group(matcher, "year") != null) {
            int year = number(matcher, "year");
            return Optional.of(parted(matcher, Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return years(matcher);
    }

    private static Optional<Moment> quarter(Matcher matcher) {
        int year = year(matcher.group("qyear"));
        if (!follows(year, matcher.group("qto"))) {
            return Optional.empty();
        }
        var from = LocalDate.of(year, 4, 1).plusMonths(3L * (number(matcher, "quarter") - 1));
        return Optional.of(
                moment(matcher, Grain.QUARTER, from, from.plusMonths(3).minusDays(1)));
    }

    private static Moment season(Matcher matcher) {
        int year = year(matcher.group("seyear"));
        var from =
                switch (matcher.group("season").toLowerCase(Locale.UK)) {
                    case "spring" -> LocalDate.of(year, 3, 1);
                    case "summer" -> LocalDate.of(year, 6, 1);
                    case "autumn" -> LocalDate.of(year, 9, 1);
                    default -> LocalDate.of(year, 12, 1);
                };
        return moment(matcher, Grain.SEASON, from, from.plusMonths(3).minusDays(1));
    }

    private static Optional<Moment> years(Matcher matcher) {
        boolean brief = group(matcher, "sfirst") != null;
        int first = year(matcher.group(brief ? "sfirst" : "first"));
        var printed = matcher.group(brief ? "slast" : "last");
        int last = last(first, printed);
        if (last <= first || last - first > 30 || first < 1900 || brief && last != first + 1) {
            return Optional.empty();
        }
        var grain = last == first + 1 ? Grain.FINANCIAL_YEAR : Grain.SPAN;
        return Optional.of(parted(matcher, grain, LocalDate.of(first, 4, 1), LocalDate.of(last, 3, 31)));
    }

    /** The second year of "2006/7", "2006/07" or "2006/2007", in full. */
    private static int last(int first, String printed) {
        int rest = Integer.parseInt(printed);
        int turn = printed.length() == 1 ? 10 : 100;
        if (printed.length() == 4) {
            return rest;
        }
        int last = first / turn * turn + rest;
        return last < first ? last + turn : last;
    }

    private static boolean follows(int year, String printed) {
        return printed.length() == 4
                ? Integer.parseInt(printed) == year + 1
                : Integer.parseInt(printed) == (year + 1) % 100;
    }

    /** Narrows a stretch by "early", "mid", "late" and "end of". */
    private static Moment parted(Matcher matcher, Grain grain, LocalDate from, LocalDate to) {
        var part = group(matcher, "mid") == null ? group(matcher, "part") : "mid";
        if (part == null) {
            return moment(matcher, grain, from, to);
        }
        long third = (to.toEpochDay() - from.toEpochDay()) / 3;
        return switch (part.toLowerCase(Locale.UK)) {
            case "end" -> moment(matcher, grain, to, to);
            case "early", "beginning" -> moment(matcher, grain, from, from.plusDays(third));
            case "late" -> moment(matcher, grain, to.minusDays(third), to);
            default -> moment(matcher, grain, from.plusDays(third), to.minusDays(third));
        };
    }

    private static Moment moment(Matcher matcher, Grain grain, LocalDate from, LocalDate to) {
        return new Moment(matcher.group(), grain, from, to, matcher.start(), matcher.end());
    }

    private static Month month(String name) {
        var start = name.substring(0, 3).toUpperCase(Locale.UK);
        for (var month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new DateTimeException(name);
    }

    private static int year(String printed) {
        var digits = printed.replace("'", "").replace("’", "");
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year + (year < 80 ? 2000 : 1900);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.group(name);
    }
}
