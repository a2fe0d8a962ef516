package org.goldenthread.thread;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of cards.
 *
 * @param next the key that the next page starts after; null on the last page
 * @param total how many cards the filter finds in all
 */
public record ThingPage(List<Thing> things, @Nullable String next, long total) {
    public ThingPage {
        things = List.copyOf(things);
    }
}
