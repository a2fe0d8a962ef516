package org.goldenthread.intake.review;

import java.util.Comparator;
import java.util.List;
import org.goldenthread.intake.Acceptor.Same;
import org.goldenthread.intake.wording.Alike;
import org.goldenthread.thread.search.Search;
import org.springframework.stereotype.Component;

/** Finds what in the record has a title like that of a proposal; for acceptors. */
@Component
public class Resembling {
    private static final int MOST = 5;
    private static final int SEARCHED = 20;
    private final Search search;

    Resembling(Search search) {
        this.search = search;
    }

    /** Things of a kind with such a title, most alike first. */
    public List<Same> of(String title, String kind, String council) {
        return search.find(title, kind, council, SEARCHED).stream()
                .filter(hit -> Alike.of(title, hit.title()) >= Alike.ENOUGH)
                .sorted(Comparator.comparingDouble((Search.Hit hit) -> -Alike.of(title, hit.title())))
                .map(hit -> new Same(hit.ref(), hit.title()))
                .limit(MOST)
                .toList();
    }
}
