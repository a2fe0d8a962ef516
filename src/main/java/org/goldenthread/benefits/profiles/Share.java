package org.goldenthread.benefits.profiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;

/**
 * What part of a benefit a piece of work makes possible.
 *
 * @param enabler the project, strand or programme, as a reference
 * @param hundredths of a per cent, 1 to 10,000
 */
public record Share(String enabler, int hundredths) {
    public static final int WHOLE = 10_000;

    public Share {
        if (hundredths < 1 || hundredths > WHOLE) {
            throw new IllegalArgumentException("a share is a part of the whole");
        }
    }

    /** "33.34 %". */
    public String words() {
        return percent().toPlainString() + " %";
    }

    public BigDecimal percent() {
        var percent = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0, java.math.RoundingMode.UNNECESSARY) : percent;
    }

    /** Equal shares that sum to the whole exactly; the first ones get what is left over. */
    public static List<Share> equal(List<String> enablers) {
        var parts = new Money(WHOLE).shared(enablers.stream().map(one -> 1).toList());
        var shares = new ArrayList<Share>();
        for (int i = 0; i < enablers.size(); i++) {
            shares.add(new Share(enablers.get(i), (int) parts.get(i).pence()));
        }
        return List.copyOf(shares);
    }

    /** Shares as they are to be kept; refused where they do not sum to the whole or name anything twice. */
    public static Checked<List<Share>> whole(List<Share> shares) {
        int sum = shares.stream().mapToInt(Share::hundredths).sum();
        var problems = new ArrayList<Problem>();
        if (!shares.isEmpty() && sum != WHOLE) {
            problems.add(new Problem(
                    "shares",
                    "The shares come to %s %%; they have to come to 100 %%"
                            .formatted(BigDecimal.valueOf(sum, 2).toPlainString())));
        }
        if (new HashSet<>(shares.stream().map(Share::enabler).toList()).size() < shares.size()) {
            problems.add(new Problem("shares", "The same work is named twice"));
        }
        return problems.isEmpty() ? Checked.accepted(List.copyOf(shares)) : Checked.refused(problems);
    }

    /** How an amount is divided by these shares, to the penny. */
    public static List<Money> of(Money amount, List<Share> shares) {
        return amount.shared(shares.stream().map(Share::hundredths).toList());
    }
}
