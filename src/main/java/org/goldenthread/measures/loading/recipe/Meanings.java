package org.goldenthread.measures.loading.recipe;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What the measures that a file names are to the council, where their code or name does not tell.
 *
 * @param byKey by the code or name that the file writes
 * @param others what all others are that the council does not know; absent where a person has to say so
 */
public record Meanings(Map<String, Meaning> byKey, @Nullable Meaning others) {
    public static final Meanings NONE = new Meanings(Map.of(), null);

    public Meanings {
        byKey = Map.copyOf(byKey);
    }

    /** Strange measures are entered as new ones. */
    public static Meanings allNew(Polarity polarity) {
        return new Meanings(Map.of(), Meaning.New.of(polarity));
    }

    /** What a measure is to the council, where that was said; absent where a person has to. */
    public @Nullable Meaning of(String key) {
        return byKey.getOrDefault(key, others);
    }

    /** With something else for the others. */
    public Meanings others(@Nullable Meaning other) {
        return new Meanings(byKey, other);
    }

    /** With more that is said of some. */
    public Meanings with(Map<String, Meaning> more) {
        Map<String, Meaning> all = new HashMap<>(byKey);
        all.putAll(more);
        return new Meanings(all, others);
    }
}
