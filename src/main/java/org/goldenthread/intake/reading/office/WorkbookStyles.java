package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.goldenthread.intake.reading.packed.Archive;
import org.jspecify.annotations.Nullable;

/** Shows the numbers of a workbook as it shows them itself, but dates in the one form that all can read. */
final class WorkbookStyles {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.UK);
    private static final int LONGEST_FORMAT = 200;
    private static final double LARGEST_PLAIN = 1e11;

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final boolean from1904;

    WorkbookStyles(Archive archive, @Nullable String part, boolean from1904) throws IOException {
        this.from1904 = from1904;
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

    /** The number as a cell of this style shows it. */
    String show(double number, int style) {
        int index = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        var format = formats.getOrDefault(index, BuiltinFormats.getBuiltinFormat(index));
        return show(formatter, number, index, format, from1904);
    }

    /** Shared with workbooks of before 2007. */
    static String show(DataFormatter formatter, double number, int index, @Nullable String format, boolean from1904) {
        if (format == null || format.length() > LONGEST_FORMAT || format.equalsIgnoreCase("general")) {
            return number == Math.rint(number) && Math.abs(number) < LARGEST_PLAIN
                    ? Long.toString((long) number)
                    : formatter.formatRawCellContents(number, 0, "General");
        }
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(number)) {
            return date(DateUtil.getLocalDateTime(number, from1904, true), number);
        }
        return formatter.formatRawCellContents(number, index, format).strip();
    }

    private static String date(@Nullable LocalDateTime moment, double number) {
        if (moment == null) {
            return Double.toString(number);
        }
        if (number < 1) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : MINUTES.format(moment);
    }
}
