package org.goldenthread.site.home;

import org.goldenthread.vocabulary.State;

/**
 * A line on the home page.
 *
 * @param label two or three words with a shape: "Turned red", "Late"
 * @param below what there is to know about it, in small print
 */
public record HomeLine(State label, String title, String href, String below) {

    /** A way on from a block. */
    public record Onward(String words, String href) {}
}
