package org.goldenthread.intake.reading;

import java.util.Set;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.vocabulary.Checked;

/** Reads one format. Register a new one by adding a class with {@code @Component}; no list is edited. */
public interface Reader {

    /** The format in words for a person, such as "Word document (DOCX)". */
    String format();

    /** The endings that names of such files have, in small letters; empty where any will do. */
    default Set<String> extensions() {
        return Set.of();
    }

    /** Whether the file's first bytes and its name say that this reader should take it. */
    boolean takes(Upload upload, Sniff sniff);

    /** The paper, or the reason in plain English why the file cannot be read. Never throws for bad input. */
    Checked<Paper> read(Upload upload);
}
