package org.goldenthread.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.goldenthread.site.chart.ChartUnit;
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
        return switch (sheet.counted().type()) {
            case YES_NO -> figure.signum() == 0 ? "No" : "Yes";
            case DATE -> DAY.format(LocalDate.ofEpochDay(figure.longValue()));
            case PERCENTAGE, MONEY, NUMBER, RATIO, RATE, DURATION, LEVEL ->
                unit(sheet, decimals).words(figure);
        };
    }

    /** The unit as charts write it. */
    public static ChartUnit unit(Sheet sheet) {
        return unit(sheet, sheet.counted().decimals());
    }

    private static ChartUnit unit(Sheet sheet, int decimals) {
        var unit = sheet.counted().unit();
        return switch (sheet.counted().type()) {
            case PERCENTAGE -> ChartUnit.percent(decimals);
            case MONEY ->
                unit.length() > 1
                        ? new ChartUnit(unit.substring(0, 1), unit.substring(1), decimals)
                        : ChartUnit.pounds(decimals);
            case NUMBER, RATIO, RATE, DURATION, LEVEL, YES_NO, DATE -> ChartUnit.of(unit, decimals);
        };
    }
}
