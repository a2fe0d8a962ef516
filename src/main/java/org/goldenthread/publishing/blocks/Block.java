package org.goldenthread.publishing.blocks;

import java.util.List;

/** A piece of a paper that is drawn from the record: a scorecard, the risks that moved, a single figure. */
public interface Block {

    /** What writers name it by, "measures/scorecard": the room and one word, small letters and hyphens. */
    String code();

    /** What a writer chooses it by: "Scorecard". */
    String title();

    /** What a writer can set, in the order of the form; each with a choice or free words. */
    List<Setting> settings(String council);

    /** The same as far as it is to be checked before drawing: without choices that the block looks up by itself. */
    default List<Setting> checked(String council) {
        return settings(council);
    }

    /**
     * Draws it with what is known on a day.
     *
     * @return what is to be read, its facts and what was left out; where a setting is wrong, a part that says so
     */
    Drawn draw(Asked asked);
}
