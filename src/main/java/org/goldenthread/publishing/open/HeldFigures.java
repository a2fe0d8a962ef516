package org.goldenthread.publishing.open;

import java.util.Collection;
import java.util.Map;
import org.goldenthread.publishing.blocks.Fact;

/** A socket: a room's judgement which figures of a paper are not for everybody, because few are counted or unsigned. */
public interface HeldFigures {

    /**
     * Those of these figures that the public may not read.
     *
     * @param rule which counts of people are hidden, with what would give them away
     * @return why not, in words that follow the figure and a colon; nothing of what may be read
     */
    Map<Fact, String> held(String council, Collection<Fact> facts, SmallNumbers rule);
}
