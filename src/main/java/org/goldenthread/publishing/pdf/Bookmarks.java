package org.goldenthread.publishing.pdf;

import java.util.ArrayDeque;
import java.util.List;
import org.goldenthread.publishing.document.Letters;
import org.goldenthread.publishing.document.Part;

/** The outline of a paper: its headings, each within the one above it. */
final class Bookmarks {
    private Bookmarks() {}

    /** An element for the head of the page, with the places that the page's headings have. */
    static String of(List<Part> parts) {
        var out = new StringBuilder("<bookmarks>\n");
        var open = new ArrayDeque<Integer>();
        int place = 0;
        for (var part : parts) {
            if (part instanceof Part.Heading heading) {
                place++;
                while (!open.isEmpty() && open.getLast() >= heading.level()) {
                    open.removeLast();
                    out.append("</bookmark>\n");
                }
                open.addLast(heading.level());
                out.append("<bookmark name=\"")
                        .append(Letters.escaped((heading.number() + " " + heading.words()).strip()))
                        .append("\" href=\"#s")
                        .append(place)
                        .append("\">");
            }
        }
        return out.append("</bookmark>\n".repeat(open.size()))
                .append("</bookmarks>\n")
                .toString();
    }
}
