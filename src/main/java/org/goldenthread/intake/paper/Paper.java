package org.goldenthread.intake.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as read: who wrote it, when, and its blocks in reading order.
 *
 * @param name the file's name
 * @param title the paper's own title, or the file's name where none was found
 * @param organisation the council or body it comes from, as printed
 * @param date as printed, such as "February 2006" or "15 April 2014"
 * @param notes what the reader noticed, such as a table cut by a page break
 */
public record Paper(
        String name,
        String title,
        @Nullable String organisation,
        @Nullable String date,
        List<Block> blocks,
        List<Note> notes) {
    public Paper {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
