package org.goldenthread.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.goldenthread.measures.exact.Wording;
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

    /** The figure with its unit and all the decimals it has, up to six, as it was recorded. */
    public static String whole(Sheet sheet, @Nullable BigDecimal figure) {
        int has = figure == null ? 0 : Math.max(0, figure.stripTrailingZeros().scale());
        return of(sheet, figure, Math.max(sheet.counted().decimals(), Math.min(has, MOST_DECIMALS)));
    }

    /** A figure of no unit, such as how many were counted, with the decimals it has: "2,788". */
    public static String count(BigDecimal figure) {
        int has = Math.clamp(figure.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        return ChartUnit.of("", has).words(figure);
    }

    /** As sentences write the measure's figures, means and distances. */
    public static Wording as(Sheet sheet) {
        return new Sentenced(sheet);
    }

    /** How far apart two figures are where room is scarce: "3.2 pts", "£5.00"; by size, never rounded to nothing. */
    public static String gap(Sheet sheet, BigDecimal gap) {
        return gap(sheet, gap, " pts");
    }

    /** The same with its sign: "+3.2 pts", "−£5.00", "the same"; empty where a distance says nothing. */
    public static String apart(Sheet sheet, BigDecimal by) {
        var gap = gap(sheet, by);
        return by.signum() == 0 ? "the same" : gap.isEmpty() ? "" : (by.signum() > 0 ? "+" : "−") + gap;
    }

    private static String gap(Sheet sheet, BigDecimal gap, String points) {
        int decimals = sheet.counted().decimals();
        while (decimals < MOST_DECIMALS
                && gap.signum() != 0
                && gap.setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
            decimals++;
        }
        return switch (sheet.counted().type()) {
            case YES_NO -> "";
            case DATE ->
                new ChartUnit("", gap.abs().compareTo(BigDecimal.ONE) == 0 ? " day" : " days", 0).words(gap.abs());
            case PERCENTAGE -> new ChartUnit("", points, decimals).words(gap.abs());
            case MONEY, NUMBER, RATIO, RATE, DURATION, LEVEL ->
                unit(sheet, decimals).words(gap.abs());
        };
    }

    private record Sentenced(Sheet sheet) implements Wording {
        @Override
        public String figure(BigDecimal figure) {
            return of(sheet, figure);
        }

        @Override
        public String exact(BigDecimal figure) {
            return whole(sheet, figure);
        }

        @Override
        public String mean(BigDecimal mean) {
            int most = sheet.counted().decimals() + 1;
            var rounded = mean.setScale(most, RoundingMode.HALF_UP);
            return of(sheet, rounded, rounded.stripTrailingZeros().scale() < most ? most - 1 : most);
        }

        @Override
        public String gap(BigDecimal gap) {
            boolean one = gap.abs().compareTo(BigDecimal.ONE) == 0;
            return Printed.gap(sheet, gap, one ? " percentage point" : " percentage points");
        }

        @Override
        public String share(BigDecimal gap, BigDecimal figure) {
            return switch (sheet.counted().type()) {
                case DATE, YES_NO -> "";
                case PERCENTAGE, MONEY, NUMBER, RATIO, RATE, DURATION, LEVEL -> Wording.super.share(gap, figure);
            };
        }
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
