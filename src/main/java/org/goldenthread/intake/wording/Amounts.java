package org.goldenthread.intake.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Money as papers print it: "£1.4m", "400K", "(609)" under "£'000"; always exact, never binary floating point. */
public final class Amounts {
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d++(?:\\.\\d++)?";
    private static final Pattern PRINTED = Pattern.compile(
            "(?<![\\w.,£])"
                    + "(?<about>(?:around|about|approximately|circa|c\\.|some) ?)?(?:£ ?(?<sum>" + NUMBER
                    + ") ?(?<scale>bn|billion|million|thousand|m|k)?(?![a-z0-9])"
                    + "|(?<bare>\\d{1,4}(?:\\.\\d++)?)k(?![a-z0-9]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CELL = Pattern.compile(
            "[-–−+(]?\\s?£?\\s?-?(?<sum>" + NUMBER + ")\\s?(?<scale>bn|billion|million|thousand|m|k)?\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSANDS =
            Pattern.compile("£\\s?['’‘]?0{3}|£\\s?k\\b|\\bthousands?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MILLIONS =
            Pattern.compile("£\\s?m(?:illions?)?\\b|\\bmillions?\\b", Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    /** Every sum of money in a text, in order. A number without "£" counts only as thousands, such as "400K". */
    public static List<Amount> in(String text) {
        var found = new ArrayList<Amount>();
        if (text.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
            return found;
        }
        var matcher = PRINTED.matcher(text);
        while (matcher.find()) {
            found.add(amount(matcher));
        }
        return found;
    }

    private static Amount amount(Matcher matcher) {
        var bare = matcher.group("bare");
        var pounds = bare == null ? scaled(matcher.group("sum"), matcher.group("scale")) : scaled(bare, "k");
        var about = matcher.group("about");
        int start = about == null ? matcher.start() : matcher.end("about");
        return new Amount(
                pounds, matcher.group().substring(start - matcher.start()), about != null, start, matcher.end());
    }

    /** What one unit means under a column head, in pounds: 1,000 under "£'000", 1,000,000 under "£m", else 1. */
    public static BigDecimal unit(String head) {
        if (THOUSANDS.matcher(head).find()) {
            return BigDecimal.valueOf(1_000);
        }
        return MILLIONS.matcher(head).find() ? BigDecimal.valueOf(1_000_000) : BigDecimal.ONE;
    }

    /**
     * The sum in a table's cell, in pounds; brackets and minus signs mean less than nothing. Empty for words, dashes
     * and percentages. The column's unit is ignored where the cell names its own, such as "£1.2m".
     */
    public static Optional<BigDecimal> cell(String text, BigDecimal unit) {
        var words = text.strip();
        var matcher = CELL.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var scale = matcher.group("scale");
        var sum =
                scale == null ? scaled(matcher.group("sum"), null).multiply(unit) : scaled(matcher.group("sum"), scale);
        boolean bracketed = words.startsWith("(") && words.endsWith(")");
        return Optional.of(plain(bracketed || isMinus(words) ? sum.negate() : sum));
    }

    private static boolean isMinus(String words) {
        return words.startsWith("-") || words.startsWith("–") || words.startsWith("−") || words.startsWith("£-");
    }

    private static BigDecimal scaled(String number, @Nullable String scale) {
        var plain = new BigDecimal(number.replace(",", ""));
        var factor = scale == null ? 1L : factor(scale.toLowerCase(Locale.UK));
        return plain(plain.multiply(BigDecimal.valueOf(factor)));
    }

    private static long factor(String scale) {
        return switch (scale) {
            case "k", "thousand" -> 1_000L;
            case "m", "million" -> 1_000_000L;
            default -> 1_000_000_000L;
        };
    }

    private static BigDecimal plain(BigDecimal sum) {
        var bare = sum.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }

    /** A sum in words for a person: "£93k", "£1,307k", "£15.9m", "£108,500". */
    public static String spoken(BigDecimal pounds) {
        var size = pounds.abs();
        var thousand = BigDecimal.valueOf(1_000);
        var sign = pounds.signum() < 0 ? "-" : "";
        if (size.signum() != 0
                && size.remainder(BigDecimal.valueOf(100_000)).signum() == 0
                && size.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return sign + "£" + plain(size.movePointLeft(6)).toPlainString() + "m";
        }
        if (size.signum() != 0 && size.remainder(thousand).signum() == 0) {
            return sign + "£" + grouped(size.movePointLeft(3)) + "k";
        }
        return sign + "£" + grouped(size);
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }
}
