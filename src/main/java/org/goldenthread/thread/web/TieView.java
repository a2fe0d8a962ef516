package org.goldenthread.thread.web;

import java.util.List;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.TiedThing;

/** A tie as shown on the page of one of its ends. */
public record TieView(long id, String words, String note, Thing other, String noun, String href) {

    static List<TieView> of(List<TiedThing> ties, Kinds kinds) {
        return ties.stream()
                .map(one -> {
                    var kind = kinds.of(one.other().kind());
                    var tie = one.tie();
                    var both = !tie.role().isEmpty() && !tie.detail().isEmpty();
                    return new TieView(
                            tie.id(),
                            one.words(),
                            tie.role() + (both ? ", " : "") + tie.detail(),
                            one.other(),
                            kind.noun(),
                            kind.href(one.other().ref()));
                })
                .toList();
    }
}
