package org.goldenthread.measures.signoff;

import org.goldenthread.measures.entry.Slot;

/** A socket: what judging says of a figure at the moment it is approved, to be kept with the approval. */
public interface Snapshot {

    /** The rating in words such as "Red", and the rule that gave it; empty words where there is none. */
    Judged of(Slot slot);

    /** A rating and its rule, in words. */
    record Judged(String rating, String rule) {
        public static final Judged NONE = new Judged("", "");
    }
}
