package org.goldenthread.access;

/** There is no such record, or this visitor may not know that there is: both are told the same. */
public class NotHere extends RuntimeException {
    public NotHere(String what) {
        super(what);
    }
}
