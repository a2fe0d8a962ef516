package org.goldenthread.thread.web;

import java.util.List;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, as its page shows it.
 *
 * @param total how many fit the chosen kind and council, as far as was looked
 * @param ceiling whether there may be more than were looked at
 * @param kinds to narrow by, each with its count; and so the councils
 * @param more the address that shows more of them; null when all are shown
 * @param places where to go instead
 */
public record SearchView(
        String query,
        List<Hit> hits,
        int total,
        boolean ceiling,
        List<Choice> kinds,
        List<Choice> councils,
        @Nullable String more,
        List<Choice> places) {

    /** Something found. @param council its name; empty where the visitor sees one council only */
    public record Hit(
            String ref,
            String href,
            String noun,
            String council,
            List<Words> title,
            List<Words> snippet,
            State state) {}

    /** A run of words. @param marked whether it was searched for */
    public record Words(String words, boolean marked) {}

    /** A way to narrow or to go on. */
    public record Choice(String words, String href, boolean chosen) {}
}
