package org.goldenthread.publishing.blocks;

import java.util.List;

/** A room's judgement of figures that somebody typed into a paper instead of calling a block for them. */
public interface TypedFigures {

    /**
     * What the record does not bear out.
     *
     * @param words what was typed, without the calls of blocks
     * @return sentences that name the figure and what the record has instead; none where nothing speaks against it
     */
    List<String> doubts(String council, String words);
}
