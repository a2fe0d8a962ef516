package org.goldenthread.delivery.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and days are written in a proof. */
final class Said {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private Said() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String days(long number) {
        return number == 1 ? "1 day" : number + " days";
    }

    /** To one decimal, cut off rather than rounded, so that what misses a limit never reads as reaching it. */
    static String number(BigDecimal number) {
        var cut = number.setScale(1, RoundingMode.DOWN).stripTrailingZeros();
        return cut.scale() < 0 ? cut.setScale(0).toPlainString() : cut.toPlainString();
    }
}
