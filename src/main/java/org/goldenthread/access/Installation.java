package org.goldenthread.access;

/**
 * This installation's record, as a verb at a terminal reaches it: the database is opened when the first door is asked
 * for, beside the running application or by itself. A verb whose constructor takes nothing, or this, starts at once.
 */
@FunctionalInterface
public interface Installation {

    /** A room's door, such as {@code Findings.class}. */
    <T> T door(Class<T> type);
}
