package org.goldenthread.measures.ledger;

import java.util.Collection;

/** A socket: what keeps figures from being written over, such as their approval. */
public interface Seal {

    /** What is sealed of these measures. */
    Sealed of(String council, Collection<String> measures);

    /** Answers for one figure at a time. */
    interface Sealed {
        /** Whether the figure may not change. @param start first day of the period, in days since 1970 */
        boolean holds(Series series, int subject, int start);
    }
}
