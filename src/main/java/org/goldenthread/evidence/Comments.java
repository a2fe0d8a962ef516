package org.goldenthread.evidence;

import java.util.List;
import java.util.Objects;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is said beside a thing. */
@Component
@Transactional
public class Comments {
    private static final int LONGEST = 10_000;
    private final CommentStore store;
    private final Things things;

    Comments(CommentStore store, Things things) {
        this.store = store;
        this.things = things;
    }

    /** Says something beside a thing, in the name of whoever is signed in. */
    public Checked<String> say(String ref, String words) {
        var plain = words.strip();
        if (plain.isEmpty()) {
            return Checked.refused("words", "Write your comment");
        }
        if (plain.length() > LONGEST) {
            return Checked.refused("words", "The comment has more than 10,000 characters; attach a document instead");
        }
        var account = Objects.requireNonNull(Entrance.current().account(), "nobody is signed in");
        store.insert(things.get(ref).council(), ref, account, plain);
        return Checked.accepted(plain);
    }

    /**
     * What was said beside a thing, the newest first.
     *
     * @param before only what was said before the comment with this number
     */
    @Transactional(readOnly = true)
    public List<Comment> of(String ref, @Nullable Long before, int most) {
        return store.page(ref, before, most);
    }
}
