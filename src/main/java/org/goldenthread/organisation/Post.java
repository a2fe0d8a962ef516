package org.goldenthread.organisation;

import java.time.LocalDate;

/**
 * A post that answers for things, whoever holds it: "Head of Housing".
 *
 * @param ref such as POST-7
 * @param made the day it was entered
 * @param version of its card
 */
public record Post(String ref, String council, Unit.Words words, Life life, LocalDate made, int version)
        implements Placed {
    @Override
    public String name() {
        return words.name();
    }

    /**
     * What it takes to create a post.
     *
     * @param unit the unit it belongs to
     * @param opened its first day; null when nobody wrote it down
     */
    public record Opening(
            Unit.Words words,
            String unit,
            @org.jspecify.annotations.Nullable LocalDate opened) {}
}
