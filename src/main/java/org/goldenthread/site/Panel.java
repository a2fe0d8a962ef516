package org.goldenthread.site;

import gg.jte.Content;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.thread.Thing;

/** A socket: a box that an upper room adds to a lower room's page about a thing, such as "what is being done". */
public interface Panel {

    /** What the box shows on this thing's page; empty where it has nothing to say there. */
    Optional<Shown> on(Thing thing, Visitor visitor);

    /**
     * A box as shown.
     *
     * @param title its heading
     * @param content usually from {@link Templates#content}
     * @param order its place down the page
     */
    record Shown(String title, Content content, int order) {}
}
