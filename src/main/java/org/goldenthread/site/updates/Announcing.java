package org.goldenthread.site.updates;

import java.util.List;
import java.util.Set;
import org.goldenthread.access.Visitor;

/** A socket: whoever asks posts for many things at once says so above what they owe. */
public interface Announcing {

    /** What to say to somebody with these posts, the most urgent first. */
    List<Announcement> to(Visitor visitor, Set<String> posts);

    /**
     * A sentence with a link.
     *
     * @param words what is asked, and by when
     * @param link what the link says
     */
    record Announcement(String words, String link, String href) {}
}
