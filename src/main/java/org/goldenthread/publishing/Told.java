package org.goldenthread.publishing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an address for programs does, for the description of the API; every such address has one, and the build says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Told {
    /** One sentence for whoever writes the program. */
    String value();

    /** What its list may be narrowed by, each as "name: what it keeps to". */
    String[] filters() default {};

    /** The keys that its list may be sorted by. */
    String[] sorts() default {};

    /** The status of a good answer. */
    int status() default 200;
}
