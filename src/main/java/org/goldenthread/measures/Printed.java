package org.goldenthread.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the figures of a measure are written: with its unit and its decimals; every figure is kept with all it has. */
public final class Printed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final int MOST_DECIMALS = 6;

    private Printed() {}

    /** The figure with its unit: "71.3%", "£1,234.00", "12.5 days"; a dash where there is none. */
    public static String of(Sheet sheet, @Nullable BigDecimal figure) {
        return of(sheet, figure, sheet.counted().decimals());
    }

    /** The figure with its unit and all the decimals it has, up to six; for sentences that a person checks by hand. */
    public static String whole(Sheet sheet, @Nullable BigDecimal figure) {
        int has = figure == null ? 0 : Math.max(0, figure.stripTrailingZeros().scale());
        return of(sheet, figure, Math.max(sheet.counted().decimals(), Math.min(has, MOST_DECIMALS)));
    }

    /** As a rule's sentence writes figures. */
    public static Function<BigDecimal, String> as(Sheet sheet) {
        return figure -> whole(sheet, figure);
    }

    private static String of(Sheet sheet, @Nullable BigDecimal figure, int decimals) {
        if (figure == null) {
            return "–";
        }
        var unit = sheet.counted().unit();
        return switch (sheet.counted().type()) {
            case YES_NO -> figure.signum() == 0 ? "No" : "Yes";
            case DATE -> DAY.format(LocalDate.ofEpochDay(figure.longValue()));
            case PERCENTAGE -> number(figure, decimals) + "%";
            case MONEY -> money(figure, decimals, unit.isEmpty() ? "£" : unit);
            case NUMBER, RATIO, RATE, DURATION, LEVEL ->
                unit.isEmpty() ? number(figure, decimals) : number(figure, decimals) + " " + unit;
        };
    }

    private static String money(BigDecimal figure, int decimals, String unit) {
        var sign = figure.signum() < 0 ? "−" : "";
        return sign + unit.charAt(0) + number(figure.abs(), decimals) + unit.substring(1);
    }

    private static String number(BigDecimal figure, int decimals) {
        var pattern = new StringBuilder("#,##0");
        if (decimals > 0) {
            pattern.append('.').append("0".repeat(decimals));
        }
        var format = new DecimalFormat(pattern.toString(), DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setNegativePrefix("−");
        return format.format(figure);
    }
}
