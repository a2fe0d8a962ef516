package org.goldenthread.measures.reading.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.goldenthread.intake.reading.packed.NumberFormats;
import org.jspecify.annotations.Nullable;

/**
 * Writes the numbers of a workbook out: all their digits whatever the cell shows, a percent sign where the cell has
 * one, and dates as days or as months, whichever the cell shows.
 */
final class CellStyles {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final double LARGEST_WHOLE = 1e15;
    private final NumberFormats formats;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final boolean from1904;

    /** How a cell shows its number. */
    private enum Kind {
        NUMBER,
        PERCENT,
        DAY,
        MONTH
    }

    CellStyles(NumberFormats formats, boolean from1904) {
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** The number of a cell of this style. */
    String show(double number, int style) {
        int index = formats.index(style);
        return show(number, index, formats.format(index));
    }

    /** The number of a cell of this format. */
    String show(double number, int index, @Nullable String format) {
        var kind = format == null ? Kind.NUMBER : kinds.computeIfAbsent(index + format, key -> kind(index, format));
        return switch (kind) {
            case NUMBER -> plain(number);
            case PERCENT ->
                new BigDecimal(Double.toString(number))
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%";
            case DAY -> date(number, false);
            case MONTH -> date(number, true);
        };
    }

    private static Kind kind(int index, String format) {
        if (format.equalsIgnoreCase("general")) {
            return Kind.NUMBER;
        }
        if (DateUtil.isADateFormat(index, format)) {
            var bare = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "");
            return bare.contains("d") || bare.contains("h") || !bare.contains("y") ? Kind.DAY : Kind.MONTH;
        }
        return format.contains("%") ? Kind.PERCENT : Kind.NUMBER;
    }

    private String date(double number, boolean month) {
        LocalDateTime moment = DateUtil.isValidExcelDate(number) ? DateUtil.getLocalDateTime(number, from1904) : null;
        if (moment == null || number < 1) {
            return plain(number);
        }
        return month
                ? MONTH.format(moment)
                : moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString();
    }

    /** The shortest decimal that is this number, without an exponent. */
    static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
            return Long.toString((long) number);
        }
        return Double.isFinite(number) ? new BigDecimal(Double.toString(number)).toPlainString() : "";
    }
}
