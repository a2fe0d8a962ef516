package org.goldenthread.measures.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Standing;
import org.jspecify.annotations.Nullable;

/** The names that programs have for figures and for what they are worth; they are part of the product's promise. */
public final class Names {
    private Names() {}

    /** The figure of a name such as "lower_target"; null where it is none. */
    public static @Nullable Figure figure(String key) {
        return Arrays.stream(Figure.values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Every name of a figure, for a sentence. */
    public static String figures() {
        return Arrays.stream(Figure.values()).map(Figure::key).collect(Collectors.joining(", "));
    }

    /** The name of a standing, such as "not_available". */
    public static String of(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
