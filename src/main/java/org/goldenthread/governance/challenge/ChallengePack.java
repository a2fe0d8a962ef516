package org.goldenthread.governance.challenge;

import java.util.List;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Tone;

/**
 * What a challenge session reads: what stands below its priorities, and what of it is not as it should be.
 *
 * @param about the priorities, or other records, that the session is about
 */
public record ChallengePack(List<Thing> about, List<Group> groups) {
    public ChallengePack {
        about = List.copyOf(about);
        groups = List.copyOf(groups);
    }

    /**
     * Records of one sort.
     *
     * @param title such as "Measures"
     * @param off those that are off track, late or high; what is worst first
     * @param all how many there are of this sort, with those that are as they should be
     */
    public record Group(String title, List<Thing> off, int all) {
        public Group {
            off = List.copyOf(off);
        }

        static Group of(String title, List<Thing> things) {
            var off = things.stream()
                    .filter(one -> one.state().tone() == Tone.BAD || one.state().tone() == Tone.WARNING)
                    .sorted(java.util.Comparator.comparing(
                                    (Thing one) -> one.state().tone() != Tone.BAD)
                            .thenComparing(Thing::title))
                    .toList();
            return new Group(title, off, things.size());
        }
    }
}
