package org.goldenthread.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that answers for things, whoever holds it: "Head of Housing".
 *
 * @param ref such as POST-7
 * @param made the day it was entered
 * @param version of its card
 */
public record Post(String ref, String council, Unit.Words words, Life life, LocalDate made, int version)
        implements Chart.Placed {

    /** The same post as somebody saw it who is about to change it. */
    public Post seenAt(int version) {
        return new Post(ref, council, words, life, made, version);
    }

    public Post living(Life other) {
        return new Post(ref, council, words, other, made, version);
    }

    /**
     * What it takes to create a post.
     *
     * @param unit the unit it belongs to
     * @param opened its first day; null when nobody wrote it down
     */
    public record Opening(
            Unit.Words words, String unit, @Nullable LocalDate opened) {}
}
