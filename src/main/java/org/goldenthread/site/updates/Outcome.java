package org.goldenthread.site.updates;

import gg.jte.Content;
import java.util.List;
import org.goldenthread.vocabulary.Problem;

/** What became of an update that was sent. */
public sealed interface Outcome {

    /** What it is about. */
    Duty.What what();

    /**
     * It is in the record.
     *
     * @param words what is now said there, such as "86.4%"
     */
    record Done(Duty.What what, String words) implements Outcome {}

    /**
     * Nothing is recorded yet.
     *
     * @param problems what has to be put right; the place of each is the id of its field
     * @param form the same boxes with what was typed, and the problems beside them
     */
    record Again(Duty.What what, List<Problem> problems, Content form) implements Outcome {}
}
