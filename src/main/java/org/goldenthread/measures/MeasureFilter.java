package org.goldenthread.measures;

import java.util.Set;

/**
 * Which measures of a council are wanted. Empty words and sets mean "any".
 *
 * @param words in reference, code or title
 * @param tag a set that they belong to
 * @param owner the post that answers for them
 * @param services the units that they belong to
 */
public record MeasureFilter(String council, String words, String tag, String owner, Set<String> services) {
    public MeasureFilter {
        services = Set.copyOf(services);
    }

    public static MeasureFilter of(String council) {
        return new MeasureFilter(council, "", "", "", Set.of());
    }
}
