package org.goldenthread.publishing.blocks;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a block is asked for.
 *
 * @param settings as the writer set them; one that is not set is absent
 * @param since the day of the report before this one, from which changes are told; the same as {@code asAt} where there
 *     is none
 * @param asAt the day that the paper speaks of
 */
public record Asked(String council, Map<String, String> settings, LocalDate since, LocalDate asAt) {
    public Asked {
        settings = Map.copyOf(settings);
    }

    /** A setting, or nothing. */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }
}
