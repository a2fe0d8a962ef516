package org.goldenthread.benefits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the strand that a piece of work is part of; work in no strand stands for itself. */
@Component
@Transactional(readOnly = true)
public class Strands {
    private static final String STRAND = "strand";

    /** What may stand above a project; priorities are delivered too, and are no strands. */
    private static final Set<String> WORK = Set.of(STRAND, "programme", "portfolio");

    private static final int STEPS = 3;
    private final Things things;

    Strands(Things things) {
        this.things = things;
    }

    /** The strand of each of these, by reference. */
    public Map<String, String> of(Collection<String> work) {
        var known = new HashMap<String, Thing>(things.cards(work));
        var above = new HashMap<String, String>();
        Set<String> open = new HashSet<>(known.keySet());
        for (int step = 0; step < STEPS && !open.isEmpty(); step++) {
            open.removeIf(ref -> isStrand(known.get(ref)));
            var ties = new ArrayList<Tie>();
            for (var tie : things.ties(open)) {
                if (tie.kind() == TieKind.DELIVERED_BY && open.contains(tie.lower())) {
                    ties.add(tie);
                }
            }
            var uppers = things.cards(ties.stream().map(Tie::upper).toList());
            known.putAll(uppers);
            var next = new HashSet<String>();
            for (var tie : ties) {
                var upper = uppers.get(tie.upper());
                if (upper != null
                        && WORK.contains(upper.kind())
                        && above.putIfAbsent(tie.lower(), tie.upper()) == null) {
                    next.add(tie.upper());
                }
            }
            open = next;
        }
        var found = new HashMap<String, String>();
        work.forEach(ref -> found.put(ref, strand(ref, known, above)));
        return found;
    }

    private static String strand(String ref, Map<String, Thing> known, Map<String, String> above) {
        var at = ref;
        for (int step = 0; step <= STEPS; step++) {
            if (isStrand(known.get(at))) {
                return at;
            }
            var up = above.get(at);
            if (up == null) {
                return ref;
            }
            at = up;
        }
        return ref;
    }

    private static boolean isStrand(@org.jspecify.annotations.Nullable Thing thing) {
        return thing != null && thing.kind().equals(STRAND);
    }
}
