package org.goldenthread.site.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What figures are counted in, and how they are written.
 *
 * @param before a sign right before the number, such as "£"
 * @param after a sign or words right after it, such as "%" or " days"
 * @param decimals how many decimals a figure is written with
 */
public record ChartUnit(String before, String after, int decimals) {
    public static final ChartUnit NUMBER = new ChartUnit("", "", 0);

    public static ChartUnit percent(int decimals) {
        return new ChartUnit("", "%", decimals);
    }

    public static ChartUnit pounds(int decimals) {
        return new ChartUnit("£", "", decimals);
    }

    /** Such as days, or households; written after the number, and once above an axis. */
    public static ChartUnit of(String words, int decimals) {
        return new ChartUnit("", words.isEmpty() ? "" : " " + words.strip(), decimals);
    }

    /** The figure in full, such as "£1,234.50", "−3.2%", "12 days". */
    public String words(BigDecimal figure) {
        return signed(figure.signum() < 0, number(figure.setScale(decimals, RoundingMode.HALF_UP)) + after);
    }

    /** The figure in full without its words, only with its sign. */
    String bare(BigDecimal figure) {
        return signed(
                figure.signum() < 0, number(figure.setScale(decimals, RoundingMode.HALF_UP)) + (worded() ? "" : after));
    }

    /** The figure in three digits or so, such as "£3.1bn". */
    String brief(BigDecimal figure) {
        double size = Math.abs(figure.doubleValue());
        return size < 10_000
                ? bare(figure)
                : tick(figure.doubleValue(), Math.pow(10, Math.floor(Math.log10(size)) - 2));
    }

    private String signed(boolean negative, String rest) {
        return (negative ? "−" : "") + before + rest;
    }

    private static String number(BigDecimal rounded) {
        var digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        if (point <= 3) {
            return digits;
        }
        var out = new StringBuilder(digits);
        for (int at = point - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    /** Whether it has words of its own, which an axis says once instead of at every tick. */
    boolean worded() {
        return after.startsWith(" ");
    }

    /** The figure as short as an axis needs it, such as "£1.2m", "45%", "20k". */
    String tick(double figure, double step) {
        double size = Math.max(Math.abs(figure), step);
        var scaled = size >= 1e9 ? 1e9 : size >= 1e6 ? 1e6 : size >= 1e4 ? 1e3 : 1;
        var letter = scaled == 1e9 ? "bn" : scaled == 1e6 ? "m" : scaled == 1e3 ? "k" : "";
        int places = (int) Math.clamp(Math.ceil(-Math.log10(step / scaled) - 1e-9), 0, 6);
        var rounded = BigDecimal.valueOf(Math.abs(figure) / scaled).setScale(places, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return before + "0" + (worded() ? "" : after);
        }
        return signed(figure < 0, number(rounded) + letter + (worded() ? "" : after));
    }
}
