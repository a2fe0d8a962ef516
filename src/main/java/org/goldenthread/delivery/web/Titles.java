package org.goldenthread.delivery.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.site.list.Cell;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the things that a page names are called. */
@Component
class Titles {
    private final Things things;

    Titles(Things things) {
        this.things = things;
    }

    /** The titles of these, by reference; absent ones are left out. */
    Map<String, String> of(Collection<? extends @Nullable String> refs) {
        return things.titles(refs.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    Map<String, String> of(Stream<? extends @Nullable String> refs) {
        return things.titles(refs.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    Map<String, String> of(@Nullable String... refs) {
        return of(Arrays.stream(refs));
    }

    /** The owning post as a link, or the owner in words. */
    static Cell owner(@Nullable String post, String named, Map<String, String> titles) {
        return post == null
                ? Cell.text(named)
                : Cell.link(titles.getOrDefault(post, post), "/organisation/posts/" + post);
    }
}
