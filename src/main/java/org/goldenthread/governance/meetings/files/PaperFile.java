package org.goldenthread.governance.meetings.files;

import org.goldenthread.evidence.Document;
import org.jspecify.annotations.Nullable;

/**
 * A paper of an agenda that came as a file.
 *
 * @param item of the agenda, as a number
 * @param pages how many a PDF has; absent for any other file
 */
public record PaperFile(
        long id, long item, Document document, @Nullable Integer pages) {

    public String name() {
        return document.name();
    }

    /** Such as "12 pages", and the size of any other file. */
    public String extent() {
        return pages == null ? document.sizeWords() : pages + (pages == 1 ? " page" : " pages");
    }

    /** Whether its pages are bound into the pack of the meeting. */
    public boolean isBound() {
        return pages != null;
    }
}
