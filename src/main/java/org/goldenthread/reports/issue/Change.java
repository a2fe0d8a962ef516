package org.goldenthread.reports.issue;

/**
 * A place where two versions differ.
 *
 * @param place the number of the paragraph or what the figure is of; may be empty
 * @param before empty where it is new
 * @param after empty where it is gone
 */
public record Change(Of of, String place, String before, String after) {

    /** Of a figure, or of words. */
    public enum Of {
        FIGURE,
        WORDS
    }

    public String words() {
        return before.isEmpty() ? "new" : after.isEmpty() ? "taken out" : "changed";
    }
}
