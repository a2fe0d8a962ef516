package org.goldenthread.publishing.document;

import java.util.List;

/**
 * A whole paper.
 *
 * @param title its name, printed on top and kept as the title of the file
 * @param author who answers for it: a council and a body or post, never a person's name
 * @param lines what stands below the title: body, day, sign-off; each a line of its own
 */
public record Paper(String title, String author, List<String> lines, List<Part> parts) {
    public Paper {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }
}
