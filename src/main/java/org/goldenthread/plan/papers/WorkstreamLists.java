package org.goldenthread.plan.papers;

import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Wording;

/** The lists of a paper whose leading words speak of workstreams or strands. */
final class WorkstreamLists {
    private static final Pattern SPOKEN_OF =
            Pattern.compile("\\b(?:work ?streams?|strands)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 12;

    private WorkstreamLists() {}

    /** The lists that a sentence about workstreams leads into. */
    static List<Listing> in(List<Passage> passages) {
        return Listing.in(passages, WorkstreamLists::leadsToWorkstreams);
    }

    /** Of these, the lists of mere names. */
    static List<Listing> names(List<Passage> passages) {
        return in(passages).stream()
                .filter(listing ->
                        listing.items().stream().allMatch(item -> Wording.words(item.text()) <= LONGEST_NAME))
                .toList();
    }

    /** The last sentence must name them, so that a list under "The workstreams met. The dates were:" is none. */
    private static boolean leadsToWorkstreams(Passage passage) {
        if (!passage.leadsIn()) {
            return false;
        }
        var clause = Wording.sentences(passage.text()).getLast();
        return SPOKEN_OF.matcher(clause).find() && !clause.contains("enabler");
    }
}
