package org.goldenthread.intake.reading;

import java.nio.file.Path;

/**
 * A file that somebody brought in, on disk so that its size costs no memory.
 *
 * @param name the name it came with; never trusted as a path
 * @param content where its bytes are kept
 */
public record Upload(String name, Path content) {}
