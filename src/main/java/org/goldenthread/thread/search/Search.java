package org.goldenthread.thread.search;

import java.util.List;
import org.goldenthread.vocabulary.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Search across all rooms: whole words, beginnings of words, references, and titles despite a slip of the finger. */
@Component
@Transactional(readOnly = true)
public class Search {
    private final SearchStore store;

    Search(SearchStore store) {
        this.store = store;
    }

    /** A thing that was found. */
    public record Hit(String ref, String kind, String council, String title, State state, String snippet) {}

    /** The best hits first. Kind and council may be empty for all. */
    public List<Hit> find(String words, String kind, String council, int most) {
        var query = words.strip();
        return query.isEmpty()
                ? List.of()
                : store.find(query.substring(0, Math.min(200, query.length())), kind, council, most);
    }
}
