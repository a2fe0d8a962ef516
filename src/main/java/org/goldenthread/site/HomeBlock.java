package org.goldenthread.site;

import java.util.Optional;
import org.goldenthread.access.Visitor;

/** A socket: a part of the home page that a room contributes. */
public interface HomeBlock {

    /** What to show this visitor; the main column for left, the narrow one for right. */
    Optional<Panel.Shown> on(Visitor visitor);

    /** Whether the block stands in the narrow column. */
    default boolean narrow() {
        return false;
    }
}
