package org.goldenthread.measures.reading.words;

import java.util.Locale;
import java.util.Map;
import org.goldenthread.measures.figures.Standing;
import org.jspecify.annotations.Nullable;

/** The marks that stand beside a figure or a period and say how sure it is. */
final class Marks {
    private static final Map<String, Standing> MEANING = Map.ofEntries(
            Map.entry("final", Standing.FINAL),
            Map.entry("f", Standing.FINAL),
            Map.entry("actual", Standing.FINAL),
            Map.entry("audited", Standing.FINAL),
            Map.entry("ot", Standing.FINAL),
            Map.entry("outturn", Standing.FINAL),
            Map.entry("rev", Standing.REVISED),
            Map.entry("r", Standing.REVISED),
            Map.entry("revised", Standing.REVISED),
            Map.entry("prov", Standing.PROVISIONAL),
            Map.entry("p", Standing.PROVISIONAL),
            Map.entry("provisional", Standing.PROVISIONAL),
            Map.entry("est", Standing.ESTIMATED),
            Map.entry("e", Standing.ESTIMATED),
            Map.entry("estimate", Standing.ESTIMATED),
            Map.entry("estimated", Standing.ESTIMATED));

    private Marks() {}

    /** What a mark says; null where it says nothing of how sure a figure is. */
    static @Nullable Standing standing(String mark) {
        var word = mark.strip().toLowerCase(Locale.ROOT);
        return MEANING.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
}
