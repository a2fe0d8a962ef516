package org.goldenthread.measures.control;

import org.goldenthread.vocabulary.Tone;

/** What a status and a signal say together. */
final class Meaning {
    private Meaning() {}

    static String of(Tone status, Point last) {
        return switch (last.signal()) {
            case COMMON -> common(status);
            case IMPROVEMENT -> improvement(status) + because(last.cause());
            case CONCERN -> concern(status, last.cause());
            case HIGH -> "Higher than usual" + because(last.cause());
            case LOW -> "Lower than usual" + because(last.cause());
        };
    }

    private static String common(Tone status) {
        return switch (status) {
            case BAD -> "This red is within the usual variation: no real change.";
            case WARNING -> "This amber is within the usual variation: no real change.";
            case GOOD -> "This green is within the usual variation: no real change.";
            case DONE, NONE -> "Within the usual variation: no real change.";
        };
    }

    private static String improvement(Tone status) {
        return status == Tone.BAD || status == Tone.WARNING
                ? "The target is missed, but there is a real improvement"
                : "A real improvement";
    }

    private static String concern(Tone status, Cause cause) {
        boolean good = status == Tone.GOOD || status == Tone.DONE;
        return switch (cause) {
            case TREND -> good ? "Green, but seven points in a row are drifting the wrong way." : real(status, cause);
            case ONE_SIDE ->
                good ? "Green, but seven points in a row are on the wrong side of the mean." : real(status, cause);
            case NEAR_LIMIT ->
                good ? "Green, but two of three points are close to the wrong limit." : real(status, cause);
            case OUTSIDE -> good ? "Green, but outside its usual range on the wrong side." : real(status, cause);
            case COMMON -> common(status);
        };
    }

    private static String real(Tone status, Cause cause) {
        return (status == Tone.BAD ? "This red is real: a change for the worse" : "A real change for the worse")
                + because(cause);
    }

    private static String because(Cause cause) {
        return ", the last point being " + cause.words() + ".";
    }
}
