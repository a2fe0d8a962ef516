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

    private static Money money(String figure, String unit) {
        int zeros =
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "bn", "billion" -> 9;
                    case "m", "million" -> 6;
                    case "k", "thousand" -> 3;
                    default -> 0;
                };
        var pence = new BigDecimal(figure.replace(",", "")).movePointRight(zeros + 2);
        var most = BigDecimal.valueOf(Long.MAX_VALUE);
        return new Money(pence.min(most).setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
