package org.goldenthread.site.home;

import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.State;

/** A thing on the home page: its state, its title, and a quieter line on what it is and when. */
public record HomeRow(State state, String title, String href, String below) {

    static HomeRow of(Thing thing, Kinds kinds, String when) {
        var kind = kinds.of(thing.kind());
        return new HomeRow(
                thing.state(),
                thing.title(),
                kind.href(thing.ref()),
                thing.ref() + " · " + kind.noun().toLowerCase(java.util.Locale.ROOT)
                        + (when.isEmpty() ? "" : " · " + when));
    }
}
