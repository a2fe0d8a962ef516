package org.goldenthread.measures.entry;

import java.util.Collection;
import java.util.List;
import org.goldenthread.measures.Measure;

/** A socket: figures that somebody further on sent back to whoever enters them. */
public interface Returned {

    /** What was sent back of these measures, and why. */
    List<Remark> of(String council, Collection<Measure> measures);

    /** A figure that was sent back, and why. */
    record Remark(Slot slot, String words) {}
}
