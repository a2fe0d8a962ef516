package org.goldenthread.access.terminal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A socket: a verb at a terminal that is said after another, such as "projects" after "load", whichever room has that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Under {

    /** The verb that comes before it. */
    String value();
}
