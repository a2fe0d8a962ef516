package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether figures are compared as they are, or as they are displayed.
 *
 * @param decimals how many decimals are displayed, halves rounded away from zero; negative for unrounded
 */
public record Comparing(int decimals) {
    public static final Comparing UNROUNDED = new Comparing(-1);

    public Comparing {
        if (decimals > 12) {
            throw new IllegalArgumentException("at most 12 decimals are displayed");
        }
        decimals = Math.max(-1, decimals);
    }

    public boolean rounds() {
        return decimals >= 0;
    }

    @Nullable
    BigDecimal of(@Nullable BigDecimal figure) {
        return figure == null || !rounds() || figure.scale() <= decimals
                ? figure
                : figure.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The same of a whole number, one unit of the display being that many. */
    static long rounded(long figure, long unit) {
        long whole = figure / unit;
        long rest = Math.abs(figure - whole * unit);
        return (rest >= unit - rest ? whole + Long.signum(figure) : whole) * unit;
    }

    String words() {
        return rounds() ? " Compared as displayed, to " + decimals + (decimals == 1 ? " decimal." : " decimals.") : "";
    }

    /** The settings of a rule by name, in pairs, with what is compared at their end. */
    Map<String, String> settings(String... pairs) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        if (rounds()) {
            all.put("decimals", Integer.toString(decimals));
        }
        return all;
    }
}
