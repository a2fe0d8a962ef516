package org.goldenthread.measures.reading.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.goldenthread.intake.reading.packed.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Writes the numbers of a workbook out: all their digits whatever the cell shows, a percent sign where the cell has
 * one, and dates as days or as months, whichever the cell shows.
 */
final class CellStyles {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final double LARGEST_WHOLE = 1e15;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final boolean from1904;

    /** How a cell shows its number. */
    private enum Kind {
        NUMBER,
        PERCENT,
        DAY,
        MONTH
    }

    CellStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Learns the styles of an XLSX workbook. */
    void read(Archive archive, @Nullable String part) throws IOException {
        if (part == null || !archive.has(part)) {
            return;
        }
        try (var xml = archive.xml(part)) {
            xml.children(name -> {
                switch (name) {
                    case "numFmts" ->
                        xml.children(format -> {
                            formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                            xml.skip();
                        });
                    case "cellXfs" ->
                        xml.children(style -> {
                            styles.add(xml.number("numFmtId", 0));
                            xml.skip();
                        });
                    default -> xml.skip();
                }
            });
        }
    }

    /** The number of a cell of this style. */
    String show(double number, int style) {
        int index = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        var format = formats.get(index);
        return show(number, index, format == null ? BuiltinFormats.getBuiltinFormat(index) : format);
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
