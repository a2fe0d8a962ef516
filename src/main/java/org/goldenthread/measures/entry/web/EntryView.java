package org.goldenthread.measures.entry.web;

import java.util.List;
import org.goldenthread.site.list.Filter.Choice;

/**
 * The entry page.
 *
 * @param posts whose figures one may choose to see; empty where there is nothing to choose
 * @param post what is chosen
 * @param groups measures with something open
 * @param upToDate measures with nothing open
 * @param left how many measures with something open did not fit on the page
 */
public record EntryView(
        List<Choice> posts,
        String post,
        List<EntryGroup> groups,
        List<EntryGroup> upToDate,
        int left,
        Progress progress) {

    /** How many figures have come in, of how many that are asked for. */
    public record Progress(int done, int total) {
        public String words() {
            return done + " of " + total + " figure" + (total == 1 ? "" : "s") + " in";
        }
    }
}
