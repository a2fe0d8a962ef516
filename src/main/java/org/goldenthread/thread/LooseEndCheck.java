package org.goldenthread.thread;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A socket: a standing check that finds broken threads. Each room plugs in its own; no list is edited. */
public interface LooseEndCheck {

    /**
     * The loose ends of a council as they are now.
     *
     * @param council the council's code
     * @param among only these things; null means all
     * @param most how many are wanted at most
     */
    List<LooseEnd> find(String council, @Nullable Set<String> among, int most);
}
