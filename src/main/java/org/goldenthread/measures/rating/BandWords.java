package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A banded rule as a sentence: "Green on or better than target; amber within 5% of it; red beyond that." */
final class BandWords {
    private BandWords() {}

    static String of(Banded rule) {
        var parts = new ArrayList<String>();
        for (var band : rule.bands()) {
            var name = band.level().words();
            parts.add((parts.isEmpty() ? name : lower(name)) + " " + reach(rule, band.limit()));
        }
        var equal = rule.equalIsBetter() ? "better" : "worse";
        return String.join("; ", parts) + ". A value exactly on a limit gets the " + equal + " status." + zero(rule)
                + rule.comparing().words();
    }

    private static String reach(Banded rule, @Nullable BigDecimal limit) {
        if (limit == null) {
            return "beyond that";
        }
        return switch (limit.signum()) {
            case 0 -> rule.equalIsBetter() ? "on or better than target" : "better than target";
            case 1 -> "within " + rule.tolerance().say(limit) + " of the target";
            default -> "at least " + rule.tolerance().say(limit) + " better than target";
        };
    }

    private static String zero(Banded rule) {
        if (rule.tolerance() != Tolerance.PERCENT || rule.bands().stream().allMatch(BandWords::needsNoBase)) {
            return "";
        }
        var worst = rule.bands().getLast().level().words();
        return rule.metOrWorst()
                ? " With a target of 0, a value that misses it is " + lower(worst) + "."
                : " With a target of 0, a value that misses it cannot be judged: give an absolute tolerance.";
    }

    private static boolean needsNoBase(Banded.Band band) {
        var limit = band.limit();
        return limit == null || limit.signum() == 0;
    }

    static String lower(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
