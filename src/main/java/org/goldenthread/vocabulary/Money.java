package org.goldenthread.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An amount of pounds, exact to the penny; negative for what is spent or given back. */
public record Money(long pence) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /** No council saves more than a million million pounds. */
    private static final long MOST = 100_000_000_000_000L;

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<minus>[-−–(])?\\s*£?\\s*(?<minusToo>[-−–])?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)?(?<fraction>\\.\\d+)?"
                    + "\\s*(?<times>k|m|mn|bn|thousand|million|billion)?\\s*\\)?",
            Pattern.CASE_INSENSITIVE);

    public Money {
        if (pence > MOST || pence < -MOST) {
            throw new IllegalArgumentException("more money than there is");
        }
    }

    public static Money ofPounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100));
    }

    /**
     * An amount as people write it: "400,000", "£1.4m", "93k", "(20,000)" or "-12.50".
     *
     * @return refused, with no place, where it is no amount or has parts of a penny
     */
    public static Checked<Money> read(String words) {
        var match = WRITTEN.matcher(words.strip());
        if (!match.matches() || (match.group("digits") == null && match.group("fraction") == null)) {
            return Checked.refused("", "“" + words.strip() + "” is no amount; write it as 400000, 400,000 or 1.4m");
        }
        var digits = match.group("digits") == null ? "0" : match.group("digits").replace(",", "");
        var fraction = match.group("fraction") == null ? "" : match.group("fraction");
        boolean minus = match.group("minus") != null || match.group("minusToo") != null;
        if (digits.length() + fraction.length() > 30) {
            return Checked.refused("", "“" + words.strip() + "” is more money than there is");
        }
        var pence = new BigDecimal(digits + fraction).movePointRight(2 + zeros(match.group("times")));
        if (pence.stripTrailingZeros().scale() > 0) {
            return Checked.refused("", "“" + words.strip() + "” has parts of a penny");
        }
        if (pence.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return Checked.refused("", "“" + words.strip() + "” is more money than there is");
        }
        return Checked.accepted(new Money(minus ? -pence.longValueExact() : pence.longValueExact()));
    }

    private static int zeros(@org.jspecify.annotations.Nullable String times) {
        return times == null
                ? 0
                : switch (times.toLowerCase(Locale.ROOT)) {
                    case "k", "thousand" -> 3;
                    case "bn", "billion" -> 9;
                    default -> 6;
                };
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money negated() {
        return new Money(-pence);
    }

    public boolean isZero() {
        return pence == 0;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    /**
     * Parts in proportion to weights that sum to this amount to the penny, by largest remainder; of equal remainders
     * the first gets the penny.
     *
     * @param weights none negative, one at least above zero
     */
    public List<Money> shared(List<Integer> weights) {
        var whole = BigDecimal.valueOf(
                weights.stream().mapToLong(Integer::longValue).sum());
        var parts = new ArrayList<Long>();
        var rests = new ArrayList<BigDecimal>();
        long left = Math.abs(pence);
        for (int weight : weights) {
            var both = BigDecimal.valueOf(Math.abs(pence))
                    .multiply(BigDecimal.valueOf(weight))
                    .divideAndRemainder(whole);
            parts.add(both[0].longValueExact());
            rests.add(both[1]);
            left -= both[0].longValueExact();
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(rests::get).reversed())
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(part -> new Money(pence < 0 ? -part : part)).toList();
    }

    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    /** "£1,307,000", with pence only where there are any: "£12.50"; a minus stands before the pound. */
    public String words() {
        var plain = pence % 100 == 0
                ? "%,d".formatted(Math.abs(pence) / 100)
                : "%,d.%02d".formatted(Math.abs(pence) / 100, Math.abs(pence) % 100);
        return (pence < 0 ? "−£" : "£") + plain;
    }

    /** For a chart or a heading: "£1.4m", "£93k", "£640". */
    public String brief() {
        var size = BigDecimal.valueOf(Math.abs(pence), 2);
        var sign = pence < 0 ? "−£" : "£";
        if (size.compareTo(BigDecimal.valueOf(999_500)) >= 0) {
            return sign + rounded(size.movePointLeft(6), 2) + "m";
        }
        return size.compareTo(BigDecimal.valueOf(1000)) >= 0
                ? sign + rounded(size.movePointLeft(3), 0) + "k"
                : sign + rounded(size, 0);
    }

    private static String rounded(BigDecimal size, int decimals) {
        var rounded = size.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0
                ? rounded.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : rounded.toPlainString();
    }

    /** As a form shows it, to be typed over: "400000" or "12.50". */
    public String typed() {
        return pence % 100 == 0 ? Long.toString(pence / 100) : pounds().toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    @Override
    public String toString() {
        return words();
    }
}
