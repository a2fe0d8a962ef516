package org.goldenthread.measures.figures;

import java.util.Locale;
import org.goldenthread.vocabulary.Period;

/**
 * How long the periods of a series last: monthly, quarterly, yearly, or any other number of months or days.
 *
 * @param months 0 for periods counted in days
 * @param days 0 for periods counted in months
 */
public record Length(int months, int days) implements Comparable<Length> {
    public static final Length DAY = new Length(0, 1);
    public static final Length WEEK = new Length(0, 7);
    public static final Length MONTH = new Length(1, 0);
    public static final Length QUARTER = new Length(3, 0);
    public static final Length HALF_YEAR = new Length(6, 0);
    public static final Length YEAR = new Length(12, 0);

    public static Length of(Period period) {
        return new Length(period.months(), period.days());
    }

    /** As people say it: "monthly", "quarterly", "every 3 years". */
    public String words() {
        if (months == 0) {
            return days == 1 ? "daily" : days == 7 ? "weekly" : "every " + days + " days";
        }
        return switch (months) {
            case 1 -> "monthly";
            case 3 -> "quarterly";
            case 6 -> "half-yearly";
            case 12 -> "yearly";
            default -> months % 12 == 0 ? "every " + months / 12 + " years" : "every " + months + " months";
        };
    }

    /** As addresses and files write it: "P3M", "P7D". */
    public String code() {
        return months > 0 ? "P" + months + "M" : "P" + days + "D";
    }

    /** The length with a code. @throws IllegalArgumentException when it is none */
    public static Length ofCode(String code) {
        var plain = code.toUpperCase(Locale.ROOT);
        if (!plain.matches("P[1-9][0-9]{0,2}[MDY]")) {
            throw new IllegalArgumentException("“" + code + "” is not a length such as P3M");
        }
        int number = Integer.parseInt(plain.substring(1, plain.length() - 1));
        return switch (plain.charAt(plain.length() - 1)) {
            case 'D' -> new Length(0, number);
            case 'Y' -> new Length(12 * number, 0);
            default -> new Length(number, 0);
        };
    }

    /** How many periods of this length make a year; 0 for those longer than one. */
    public int inAYear() {
        return months > 0 ? 12 / months : 364 / days;
    }

    @Override
    public int compareTo(Length other) {
        return Integer.compare(months * 30 + days, other.months * 30 + other.days);
    }
}
