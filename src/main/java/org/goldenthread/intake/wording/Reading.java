package org.goldenthread.intake.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value in a table of indicators, such as "54.4%", "2,973,349", "7.84 days" or "48% (2003)".
 *
 * @param number exact, as printed; percentages stay percentages
 * @param unit what follows the number, such as "%" or "days"; "£" for money; empty for a bare number
 */
public record Reading(BigDecimal number, String unit) {
    private static final Pattern VALUE = Pattern.compile(
            "^(£?)\\s*(-?\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|[+-]?\\d++(?:\\.\\d++)?)\\s*(%|[a-z][a-z ]{0,20})?\\s*(?:\\([^)]*\\))?$",
            Pattern.CASE_INSENSITIVE);

    /** The value, when the text is one; empty for "N/a", "To be set", "Level 2" and several values in one cell. */
    public static Optional<Reading> of(String text) {
        var matcher = VALUE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var unit =
                matcher.group(3) == null ? matcher.group(1) : matcher.group(3).strip();
        return Optional.of(new Reading(new BigDecimal(matcher.group(2).replace(",", "")), unit));
    }
}
