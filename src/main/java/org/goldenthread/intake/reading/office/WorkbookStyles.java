package org.goldenthread.intake.reading.office;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.goldenthread.intake.reading.packed.NumberFormats;
import org.jspecify.annotations.Nullable;

/** Shows the numbers of a workbook as it shows them itself, but dates in the one form that all can read. */
final class WorkbookStyles {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.UK);
    private static final int LONGEST_FORMAT = 200;
    private static final double LARGEST_PLAIN = 1e11;

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final NumberFormats formats;
    private final boolean from1904;

    WorkbookStyles(NumberFormats formats, boolean from1904) {
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** The number as a cell of this style shows it. */
    String show(double number, int style) {
        int index = formats.index(style);
        return show(formatter, number, index, formats.format(index), from1904);
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
