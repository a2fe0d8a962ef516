package org.goldenthread.intake.packs;

import java.nio.file.Path;
import org.goldenthread.vocabulary.Checked;

/** A socket: a room that loads one sort of file of a pack, through the door that a user's file takes. */
public interface PackPart {

    /** Whether this file of a pack is loaded here, by its path within the pack, such as "organisation.csv". */
    boolean takes(String path);

    /** Lower comes first: 10 organisation, 20 schemes and the like, 50 papers, 60 what refers to papers' things. */
    int order();

    /**
     * Loads the file into a council's record. Loading the same file again changes nothing.
     *
     * @return a sentence on what was loaded, or why it cannot be
     */
    Checked<String> load(String council, String path, Path file);
}
