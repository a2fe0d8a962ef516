package org.goldenthread.measures.control;

import java.util.List;
import org.goldenthread.vocabulary.State;

/**
 * A charted series; one that is not suited has no phases and no points, and says why.
 *
 * @param assurance about the target of the last point
 */
public record Chart(Unsuited unsuited, List<Phase> phases, List<Point> points, Assurance assurance) {

    /** The variation icon: what the last point means. */
    public Signal variation() {
        return points.isEmpty() ? Signal.COMMON : points.getLast().signal();
    }

    /** What the latest rating is worth, in words: a red that is noise, a green that drifts. */
    public String words(State status) {
        if (unsuited != Unsuited.NOT_AT_ALL) {
            return unsuited.words();
        }
        var last = points.getLast();
        var trial =
                phases.getLast().trial() ? " Its usual range is a first guess: it has fewer than twelve figures." : "";
        return Meaning.of(status, last, assurance) + trial;
    }
}
