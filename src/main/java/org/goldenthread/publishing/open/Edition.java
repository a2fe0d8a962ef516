package org.goldenthread.publishing.open;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * A thing as it is published, from one moment until another.
 *
 * @param number counts the editions of a thing from 1
 * @param mark the same for the same words and figures
 * @param span from when until when the public reads it, and since when it is written
 * @param follows whether newly approved figures make a new edition by themselves
 * @param withdrawn why it was taken off; empty where it was not
 */
public record Edition(
        String ref, int number, String shelf, Face face, String mark, Span span, boolean follows, String withdrawn) {

    /** What a list shows of it. */
    public record Face(String title, String lead, State state, LocalDate asAt) {}

    /** When it is read. @param until absent while nothing ends it */
    public record Span(Instant opens, @Nullable Instant until, Instant made) {}

    /** Whether the public has yet to see it at a moment. */
    public boolean awaited(Instant now) {
        return span.opens().isAfter(now) && withdrawn.isEmpty();
    }

    /** Whether the public sees it at a moment, as far as its time goes. */
    public boolean shown(Instant now) {
        var until = span.until();
        return !span.opens().isAfter(now) && (until == null || until.isAfter(now));
    }

    public String title() {
        return face.title();
    }
}
