package org.goldenthread.benefits.pasted;

import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.vocabulary.Money;

/**
 * A column of amounts, such as "Forecast 2026/27".
 *
 * @param key of the column, as a sheet gives it
 * @param kind which amount: planned, forecast, delivered, full-year or reversed
 */
record AmountColumn(String key, String kind, int year) {
    private static final Pattern HEAD = Pattern.compile(
            "(planned|plan|forecast|delivered|full-year(?:-effect)?|reversed)?-?((?:19|20)\\d\\d)?(?:-\\d{2,4})?-?");

    /** The column with a key; a year alone means what is planned, an amount without a year the year it is. */
    static Optional<AmountColumn> of(String key, int thisYear) {
        var head = HEAD.matcher(key);
        if (!head.matches() || head.group(1) == null && head.group(2) == null) {
            return Optional.empty();
        }
        var kind = head.group(1) == null || head.group(1).equals("plan") ? "planned" : head.group(1);
        int year = head.group(2) == null ? thisYear : Integer.parseInt(head.group(2));
        return Optional.of(new AmountColumn(key, kind.replace("-effect", ""), year));
    }

    /** The amounts with what stands in this column. */
    Amounts in(Amounts amounts, Money money) {
        return switch (kind) {
            case "forecast" -> amounts.forecasting(money);
            case "delivered" -> amounts.delivering(money);
            case "full-year" ->
                new Amounts(amounts.planned(), amounts.forecast(), amounts.delivered(), money, amounts.reversed());
            case "reversed" ->
                new Amounts(amounts.planned(), amounts.forecast(), amounts.delivered(), amounts.fullYear(), money);
            default ->
                new Amounts(money, amounts.forecast(), amounts.delivered(), amounts.fullYear(), amounts.reversed());
        };
    }
}
