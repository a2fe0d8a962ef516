package org.goldenthread.measures.reading.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.measures.figures.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell where there is no figure, and why there is none. The shorthands are those of the Government
 * Statistical Service and of the Office for National Statistics (c, u, x, z, "..", ":"), with and without brackets.
 */
public final class Signs {
    private static final Map<String, Standing> USUAL = usual();
    private final Map<String, Standing> own = new HashMap<>();

    /** The usual signs, some of them meaning something else in this file. */
    public Signs(Map<String, Standing> own) {
        own.forEach((sign, standing) -> this.own.put(sign.strip().toLowerCase(Locale.ROOT), standing));
    }

    /** Why there is no figure; null where the words are no such sign. */
    public @Nullable Standing meaning(String words) {
        var sign = words.strip().toLowerCase(Locale.ROOT);
        var mine = own.get(sign);
        if (mine != null) {
            return mine;
        }
        var usual = USUAL.get(sign);
        if (usual != null || sign.length() < 3) {
            return usual;
        }
        char first = sign.charAt(0);
        return first == '[' || first == '(' ? USUAL.get(sign.substring(1, sign.length() - 1)) : null;
    }

    private static Map<String, Standing> usual() {
        var signs = new HashMap<String, Standing>();
        put(
                signs,
                Standing.MISSING,
                "",
                "-",
                "--",
                "\u2013",
                "\u2014",
                "missing",
                "null",
                "none",
                "nan",
                "?",
                "w",
                "blank");
        put(signs, Standing.NOT_AVAILABLE, "x", "..", "...", "\u2026", "na", "n/a", "n.a.", "n.a", "#n/a", "n/av", "!");
        put(signs, Standing.NOT_AVAILABLE, "not available", "unavailable", "no data", "data not available", ":");
        put(signs, Standing.NOT_AVAILABLE, "#value!", "#div/0!", "#ref!", "#name?", "#num!", "#null!", "dna", "nc");
        put(signs, Standing.NOT_AVAILABLE, "not collected", "not recorded", "not reported", "not published");
        put(signs, Standing.SUPPRESSED, "*", "**", "low", "suppressed", "supp", "s", "<5", "< 5", "<6", "<10", "#");
        put(signs, Standing.CONFIDENTIAL, "c", "confidential");
        put(signs, Standing.UNRELIABLE, "u", "unreliable", "too small");
        put(signs, Standing.NOT_APPLICABLE, "z", "not applicable", "n/ap", ".");
        put(signs, Standing.NOT_DUE, "tba", "tbc", "tbd", "to be set", "to be agreed", "to be confirmed");
        put(
                signs,
                Standing.NOT_DUE,
                "not yet due",
                "not due",
                "pending",
                "awaited",
                "awaiting data",
                "not yet available");
        return Map.copyOf(signs);
    }

    private static void put(Map<String, Standing> signs, Standing standing, String... words) {
        for (var word : words) {
            signs.put(word, standing);
        }
    }
}
