package org.goldenthread.reports.writing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the council and its posts are called on paper; never a person's name.
 *
 * @param posts titles by reference
 */
record Names(String council, Map<String, String> posts) {
    Names {
        posts = Map.copyOf(posts);
    }

    /** The post's title; "nobody" where none is named. */
    String post(@Nullable String ref) {
        return ref == null ? "nobody named" : posts.getOrDefault(ref, ref);
    }
}
