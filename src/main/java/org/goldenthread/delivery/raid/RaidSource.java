package org.goldenthread.delivery.raid;

import java.util.List;
import java.util.Set;

/** A socket: a room that keeps something that belongs in the log. */
public interface RaidSource {

    /**
     * What is not over, the gravest first.
     *
     * @param inside the references of the undertakings that it has to concern; empty for all of the council
     */
    List<RaidEntry> open(String council, Set<String> inside);
}
