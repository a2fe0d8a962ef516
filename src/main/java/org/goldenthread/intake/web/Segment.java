package org.goldenthread.intake.web;

/**
 * A stretch of a paper's words on the review screen.
 *
 * @param proposal the proposal that was recognised in it; zero for none
 */
public record Segment(String words, long proposal) {
    static Segment plain(String words) {
        return new Segment(words, 0);
    }
}
