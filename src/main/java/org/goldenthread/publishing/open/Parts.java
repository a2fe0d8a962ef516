package org.goldenthread.publishing.open;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What rooms offer to the public. */
@Component("publicParts")
class Parts {
    private final List<PublicPart> all;

    Parts(List<PublicPart> all) {
        this.all = all.stream()
                .sorted(Comparator.comparingInt((PublicPart one) -> one.shelf().place())
                        .thenComparing(PublicPart::kind))
                .toList();
    }

    List<PublicPart> all() {
        return all;
    }

    Optional<PublicPart> of(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** Every shelf once, from the top. */
    List<Shelf> shelves() {
        Map<Integer, Shelf> found = new TreeMap<>();
        all.forEach(one -> found.putIfAbsent(one.shelf().place(), one.shelf()));
        return List.copyOf(found.values());
    }
}
