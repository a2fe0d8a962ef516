package org.goldenthread.publishing.open;

/**
 * Something that could be published.
 *
 * @param held why it may not be, in a sentence; empty where it may
 * @param signed whether somebody has approved what it says besides whoever publishes it
 */
public record Offer(String ref, String title, String held, boolean signed) {

    public static Offer ready(String ref, String title) {
        return new Offer(ref, title, "", true);
    }

    public static Offer held(String ref, String title, String why) {
        return new Offer(ref, title, why, true);
    }

    public boolean isHeld() {
        return !held.isEmpty();
    }
}
