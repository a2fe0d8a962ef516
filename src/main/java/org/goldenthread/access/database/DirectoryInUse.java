package org.goldenthread.access.database;

import java.nio.file.Path;
import org.goldenthread.access.start.RefusedToStart;

/** Two installations may not share a data directory: the second one is refused. */
public class DirectoryInUse extends RefusedToStart {
    DirectoryInUse(Path directory) {
        super("The data directory " + directory.toAbsolutePath().normalize()
                + " is in use by a Golden Thread that is already running. Stop that one first, or choose another"
                + " directory with --data.");
    }
}
