package org.goldenthread.delivery.schedule;

/** A number of days in words. */
final class Counted {
    private Counted() {}

    static String days(long number) {
        return number == 1 ? "1 day" : number + " days";
    }
}
