package org.goldenthread.benefits.headlines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Money;

/** Sums of money in a text, as people type them: £1.4m, £600k, £93,000, £2 million. */
final class TypedMoney {
    private static final Pattern SUM = Pattern.compile(
            "£\\s?(\\d[\\d,]{0,18}(?:\\.\\d{1,9})?)\\s?(bn|billion|m|million|k|thousand)?\\b",
            Pattern.CASE_INSENSITIVE);

    private TypedMoney() {}

    /** Each sum once, as it was typed and what it comes to. */
    static Map<String, Money> in(String words) {
        Map<String, Money> found = new LinkedHashMap<>();
        SUM.matcher(words)
                .results()
                .forEach(one -> found.put(one.group().strip(), money(one.group(1), String.valueOf(one.group(2)))));
        return found;
    }

    /** How far a sum may lie from what was typed, as it was rounded: £50,000 for "£1.4m", £500 for "£93,000". */
    static Money give(String typed) {
        var match = SUM.matcher(typed);
        if (!match.matches()) {
            return Money.ZERO;
        }
        var figure = new BigDecimal(match.group(1).replace(",", ""));
        int whole =
                match.group(2) == null ? Math.clamp(figure.stripTrailingZeros().scale(), -3, 0) : 0;
        int exact = figure.scale() == 0 ? whole : figure.scale();
        return new Money(BigDecimal.ONE
                .movePointLeft(exact)
                .movePointRight(zeros(String.valueOf(match.group(2))) + 2)
                .divide(BigDecimal.TWO, 0, RoundingMode.DOWN)
                .min(new BigDecimal(5_000_000))
                .longValue());
    }

    private static int zeros(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "bn", "billion" -> 9;
            case "m", "million" -> 6;
            case "k", "thousand" -> 3;
            default -> 0;
        };
    }

    private static Money money(String figure, String unit) {
        var pence = new BigDecimal(figure.replace(",", "")).movePointRight(zeros(unit) + 2);
        var most = BigDecimal.valueOf(Long.MAX_VALUE);
        return new Money(pence.min(most).setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
