package org.goldenthread.measures.performance;

import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.vocabulary.Period;

/** A socket: what a part of this room adds to the proof of a figure, such as who approved it. */
public interface ProofPart {

    /** Lines of the proof, in order; none where there is nothing to say. */
    List<Line> of(Measure measure, Course.About about, Period period);

    /** One line: what it is about, and what is to be said. */
    record Line(String about, String words) {}
}
