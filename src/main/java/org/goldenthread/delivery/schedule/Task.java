package org.goldenthread.delivery.schedule;

/**
 * Something with dates that others may wait for: an action or a milestone.
 *
 * @param ref what it is called, such as ACT-203; the network knows it by this
 * @param forecast when its owner expects it to start and finish; the agreed dates where nothing else was said
 * @param baseline when it was to start and finish at first
 * @param actual when it did start and finish; a known finish makes it done
 * @param progress how much of its work is done, in percent
 */
public record Task(String ref, Span forecast, Span baseline, Span actual, int progress) {
    public Task {
        if (progress < 0 || progress > 100) {
            throw new IllegalArgumentException("progress runs from 0 to 100 percent");
        }
    }

    public boolean done() {
        return actual.finish() != null;
    }

    public boolean started() {
        return done() || actual.start() != null || progress > 0;
    }
}
