package org.goldenthread.thread.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.trace.Traces.Trace;

/**
 * A thread in words: the same as its picture, as lists within lists. What has been named once is not told again.
 *
 * @param before what leads to the thing, nearest first
 * @param after what follows from it, nearest first
 */
public record Outline(List<Branch> before, List<Branch> after) {

    /**
     * A thing on the thread, and what lies beyond it.
     *
     * @param words what the nearer thing says of this one: "is answered by"
     * @param note role and place: "primary", "paragraph 19"; may be empty
     * @param again whether it was named further up, with what lies beyond it
     * @param left how many more there are here that are not told
     */
    public record Branch(
            String words,
            String note,
            Thing thing,
            String noun,
            String href,
            List<Branch> beyond,
            boolean again,
            int left) {
        public Branch {
            beyond = List.copyOf(beyond);
        }
    }

    static Outline of(Trace trace, Kinds kinds, int most) {
        return new Outline(
                new Telling(trace, kinds, false, most).from(trace.focal().ref()),
                new Telling(trace, kinds, true, most).from(trace.focal().ref()));
    }

    /** Tells one direction. */
    private record Telling(Trace trace, Kinds kinds, boolean down, int most, Set<String> told) {
        Telling(Trace trace, Kinds kinds, boolean down, int most) {
            this(trace, kinds, down, most, new HashSet<>());
        }

        List<Branch> from(String ref) {
            told.add(ref);
            var ties = (down ? trace.down() : trace.up())
                    .stream().filter(tie -> near(tie).equals(ref)).toList();
            var branches = new ArrayList<Branch>();
            for (int i = 0; i < Math.min(most, ties.size()); i++) {
                branches.add(branch(ties.get(i), i == most - 1 ? ties.size() - most : 0));
            }
            return branches;
        }

        private Branch branch(Tie tie, int left) {
            var thing = trace.thing(down ? tie.lower() : tie.upper());
            var again = told.contains(thing.ref());
            var kind = kinds.of(thing.kind());
            return new Branch(
                    down ? tie.kind().downwards() : tie.kind().upwards(),
                    note(tie),
                    thing,
                    kind.noun(),
                    kind.href(thing.ref()),
                    again ? List.of() : from(thing.ref()),
                    again,
                    left);
        }

        private static String note(Tie tie) {
            var both = !tie.role().isEmpty() && !tie.detail().isEmpty();
            return tie.role() + (both ? ", " : "") + tie.detail();
        }

        private String near(Tie tie) {
            return down ? tie.upper() : tie.lower();
        }
    }
}
