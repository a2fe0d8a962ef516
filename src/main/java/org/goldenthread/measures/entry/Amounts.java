package org.goldenthread.measures.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Sheet;
import org.goldenthread.site.Times;

/** Figures as people write them and read them: "£1,234", "85.0%", "yes"; a day is the days since 1970. */
public final class Amounts {
    private static final int LONGEST = 40;
    private static final int DIGITS = 17;

    private Amounts() {}

    /** As a page shows it, with the unit and the decimals of its sheet. */
    public static String words(Sheet.Counted counted, BigDecimal value) {
        return switch (counted.type()) {
            case YES_NO -> value.signum() == 0 ? "no" : "yes";
            case DATE -> Times.shortDay(LocalDate.ofEpochDay(value.longValue()));
            case PERCENTAGE, MONEY, NUMBER, RATIO, RATE, DURATION, LEVEL -> {
                var number = plain(counted, value);
                var unit = counted.unit().strip();
                yield switch (unit) {
                    case "" -> number;
                    case "%" -> number + "%";
                    case "£" -> number.startsWith("-") ? "-£" + number.substring(1) : "£" + number;
                    default -> number + " " + unit;
                };
            }
        };
    }

    private static String plain(Sheet.Counted counted, BigDecimal value) {
        var pattern = new StringBuilder("#,##0");
        if (counted.decimals() > 0) {
            pattern.append('.').append("0".repeat(counted.decimals()));
        }
        return new DecimalFormat(pattern.toString(), DecimalFormatSymbols.getInstance(Locale.UK))
                .format(value.setScale(counted.decimals(), RoundingMode.HALF_UP));
    }

    /** As it stands in a box to be typed into. */
    public static String typed(DataType type, BigDecimal value) {
        return switch (type) {
            case YES_NO -> value.signum() == 0 ? "no" : "yes";
            case DATE -> LocalDate.ofEpochDay(value.longValue()).toString();
            case PERCENTAGE, MONEY, NUMBER, RATIO, RATE, DURATION, LEVEL ->
                (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
        };
    }

    /** Reads what somebody typed; empty where it is no figure of this type. */
    public static Optional<BigDecimal> read(Sheet.Counted counted, String typed) {
        var words = typed.strip().toLowerCase(Locale.UK);
        return switch (counted.type()) {
            case YES_NO ->
                switch (words) {
                    case "yes", "y", "1", "true" -> Optional.of(BigDecimal.ONE);
                    case "no", "n", "0", "false" -> Optional.of(BigDecimal.ZERO);
                    default -> Optional.empty();
                };
            case DATE -> day(words).map(day -> BigDecimal.valueOf(day.toEpochDay()));
            case PERCENTAGE, MONEY, NUMBER, RATIO, RATE, DURATION, LEVEL -> number(without(words, counted.unit()));
        };
    }

    private static String without(String words, String unit) {
        var plain = unit.strip().toLowerCase(Locale.UK);
        return !plain.isEmpty() && words.endsWith(plain) ? words.substring(0, words.length() - plain.length()) : words;
    }

    /** Reads a number with thousand separators, a pound or percent sign, brackets for less than nothing. */
    public static Optional<BigDecimal> number(String typed) {
        var words = typed.strip().replaceAll("[\\s\\u00a0£%]", "").replace('\u2212', '-');
        boolean brackets = words.startsWith("(") && words.endsWith(")");
        var bare = brackets ? "-" + words.substring(1, words.length() - 1) : words;
        if (bare.length() > LONGEST
                || !bare.matches("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d*)?")
                || !bare.matches(".*\\d.*")) {
            return Optional.empty();
        }
        var number = new BigDecimal(bare.replace(",", ""));
        return fits(number) ? Optional.of(number) : Optional.empty();
    }

    /** Whether the ledger can keep it to its last digit. */
    static boolean fits(BigDecimal number) {
        return number.precision() <= DIGITS && number.precision() - number.scale() <= DIGITS && number.scale() <= 12;
    }

    private static Optional<LocalDate> day(String words) {
        try {
            var parts = words.split("[-/.]");
            if (parts.length != 3 || !words.matches("[-/.0-9]{8,10}")) {
                return Optional.empty();
            }
            boolean yearFirst = parts[0].length() == 4;
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts[yearFirst ? 0 : 2]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[yearFirst ? 2 : 0])));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
