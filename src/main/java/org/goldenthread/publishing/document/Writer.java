package org.goldenthread.publishing.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers in one format; the same paper always becomes the same file. */
public interface Writer {
    Format format();

    void write(Paper paper, OutputStream out) throws IOException;
}
