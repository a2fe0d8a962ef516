package org.goldenthread.site.updates;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a post owes, with the small form in which it is done.
 *
 * @param key what its room knows it by; letters, digits, "_" and "-"
 * @param last for messages: the last value or words of its kind, such as "Q1 2031/32: 85.0%"; empty where there is
 *     none. On the page the form shows what one needs to know
 * @param post the post that owes it; null where it is owed by whoever may
 * @param form its boxes and its button, from the room's template; the form around them is the page's
 */
public record Duty(
        String key,
        What what,
        Term term,
        String last,
        @Nullable String post,
        Content form) {

    /**
     * What a duty is about.
     *
     * @param ref the record, such as "M-3"
     * @param about what of it, such as the period; may be empty
     * @param href the page where the whole of it is seen
     */
    public record What(String ref, String title, String about, String href) {}
}
