package org.goldenthread.reports.writing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the council, its posts and the series are called on paper; never a person's name.
 *
 * @param posts titles by reference
 * @param series the report's place in its series, "Quarterly update, no. 6"; empty where it is in none
 */
record Names(String council, Map<String, String> posts, String series) {
    Names {
        posts = Map.copyOf(posts);
    }

    /** The post's title; "nobody" where none is named. */
    String post(@Nullable String ref) {
        return ref == null ? "nobody named" : posts.getOrDefault(ref, ref);
    }
}
