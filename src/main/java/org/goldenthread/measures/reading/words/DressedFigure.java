package org.goldenthread.measures.reading.words;

import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;

/** What a cell that is no plain number says: a figure in some dress, why there is none, or why it is refused. */
record DressedFigure(long value, int scale, Standing standing, String note, String problem) {

    static DressedFigure absent(Standing why) {
        return new DressedFigure(Line.NO_FIGURE, 0, why, "", "");
    }

    static DressedFigure refused(String why) {
        return new DressedFigure(Line.NO_FIGURE, 0, Standing.MISSING, "", why);
    }
}
