package org.goldenthread.benefits.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.goldenthread.vocabulary.Money;

/**
 * What efficiencies of a year are measured against. Nobody has ever said for all councils what counts as the base, so
 * each says it for itself, and the statement names it.
 *
 * @param name such as "Net revenue budget as set in February"
 * @param target hundredths of a per cent of the base: 100 is one per cent
 */
public record Base(int year, String name, Money amount, int target) {
    /** One per cent. */
    public static final int USUAL = 100;

    /** The amount that the target comes to, to the penny. */
    public Money aim() {
        return new Money(BigDecimal.valueOf(amount.pence())
                .multiply(BigDecimal.valueOf(target))
                .divide(BigDecimal.valueOf(10_000), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** What part of the base an amount is, in per cent with two decimals. */
    public BigDecimal percent(Money part) {
        return BigDecimal.valueOf(part.pence())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(amount.pence()), 2, RoundingMode.HALF_UP);
    }

    /** "1 %". */
    public String targetWords() {
        var percent = BigDecimal.valueOf(target, 2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0, RoundingMode.UNNECESSARY) : percent).toPlainString() + " %";
    }
}
