package org.goldenthread.intake.shelf;

import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.StrandHeading;

/** The strand of a programme whose section the reading of a paper is in. */
final class UnderStrand {
    private String ref = "";
    private String section = "";

    /** The reading comes to a passage. */
    void at(Passage passage) {
        var heading = StrandHeading.of(passage);
        if (heading.isPresent()) {
            ref = heading.get().ref();
            section = passage.number();
        } else if (!ref.isEmpty() && StrandHeading.ends(passage, section)) {
            ref = "";
        }
    }

    /** What is told in the section of a strand is of that strand. */
    Found tied(Found found) {
        return ref.isEmpty() ? found : found.tie("of", "workstream", ref);
    }
}
