package org.goldenthread.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rule of access of a page or verb; one without it is open to nobody, and the build says so. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface May {
    Act value();

    /** What a key needs besides; keys get in where the scope covers the act, so reading alone needs no word here. */
    Scope scope() default Scope.READ;
}
