package org.goldenthread.benefits.statement;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * The efficiency statement of a year.
 *
 * @param base absent while nobody has said what it is
 * @param rows by strand, the largest first
 * @param carbon what was expected of energy and carbon, and what came true, in the units that it is counted in
 */
public record Statement(int year, @Nullable Base base, List<Row> rows, List<Carbon> carbon) {

    /** A strand. @param ref its reference; empty for lines that name no work */
    public record Row(String ref, String name, Sum cashable, Sum other) {}

    /** An amount that finance has verified, and what is still to come. */
    public record Sum(Money delivered, Money toCome) {
        public static final Sum NONE = new Sum(Money.ZERO, Money.ZERO);

        Sum plus(Sum more) {
            return new Sum(delivered.plus(more.delivered), toCome.plus(more.toCome));
        }

        public Money both() {
            return delivered.plus(toCome);
        }
    }

    /** A benefit in energy or carbon. @param year what is known of the year */
    public record Carbon(Benefit benefit, Benefit.Year year) {}

    public Statement {
        rows = List.copyOf(rows);
        carbon = List.copyOf(carbon);
    }

    public String words() {
        return LineYear.words(year);
    }

    public Sum cashable() {
        return rows.stream().map(Row::cashable).reduce(Sum.NONE, Sum::plus);
    }

    public Sum other() {
        return rows.stream().map(Row::other).reduce(Sum.NONE, Sum::plus);
    }

    /** Cashable and non-cashable together. */
    public Sum all() {
        return cashable().plus(other());
    }

    /** What part of the base has been delivered, in per cent; absent without a base. */
    public @Nullable BigDecimal percent() {
        return base == null ? null : base.percent(all().delivered());
    }

    /** Two sentences: what was delivered, of what, against which target. */
    public String lede() {
        var all = all();
        var delivered = "%s delivered and verified, %s of it cashable; %s more to come."
                .formatted(
                        all.delivered().words(),
                        cashable().delivered().words(),
                        all.toCome().words());
        if (base == null) {
            return delivered + " Nobody has said yet what it is measured against.";
        }
        boolean met = all.delivered().compareTo(base.aim()) >= 0;
        return "%s That is %s %% of “%s” (%s); the target is %s, which is %s: %s."
                .formatted(
                        delivered,
                        base.percent(all.delivered()).toPlainString(),
                        base.name(),
                        base.amount().words(),
                        base.targetWords(),
                        base.aim().words(),
                        met ? "met" : base.aim().minus(all.delivered()).words() + " short");
    }
}
