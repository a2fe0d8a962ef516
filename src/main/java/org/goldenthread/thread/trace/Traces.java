package org.goldenthread.thread.trace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to threads as a whole: from a thing back to what it came from and on to what it brought. */
@Component
@Transactional(readOnly = true)
public class Traces {
    private final TraceStore store;
    private final Things things;

    Traces(TraceStore store, Things things) {
        this.store = store;
        this.things = things;
    }

    /**
     * What leads to a thing and what follows from it.
     *
     * @param things the cards at both ends of the ties, by reference, the thing itself among them
     * @param up the ties that lead back, the nearest first
     * @param down the ties that lead on, the nearest first
     * @param whole false when there is more than was asked for
     */
    public record Trace(Thing focal, Map<String, Thing> things, List<Tie> up, List<Tie> down, boolean whole) {
        public Trace {
            up = List.copyOf(up);
            down = List.copyOf(down);
        }

        public Thing thing(String ref) {
            var thing = things.get(ref);
            if (thing == null) {
                throw new IllegalArgumentException(ref + " is not on this thread");
            }
            return thing;
        }
    }

    /**
     * Follows the ties from a thing in both directions.
     *
     * @param steps how far
     * @param most how many ties in each direction
     */
    public Trace of(String ref, int steps, int most) {
        var focal = things.get(ref);
        var up = store.walk(ref, false, steps, most);
        var down = store.walk(ref, true, steps, most);
        var refs = new LinkedHashSet<>(List.of(ref));
        java.util.stream.Stream.concat(up.stream(), down.stream()).forEach(tie -> {
            refs.add(tie.upper());
            refs.add(tie.lower());
        });
        Map<String, Thing> cards = new LinkedHashMap<>(things.cards(refs));
        return new Trace(focal, cards, seen(up, cards), seen(down, cards), up.size() < most && down.size() < most);
    }

    /** A partner may see a tie's council but not both of its ends. */
    private static List<Tie> seen(List<Tie> ties, Map<String, Thing> cards) {
        return ties.stream()
                .filter(tie -> cards.containsKey(tie.upper()) && cards.containsKey(tie.lower()))
                .toList();
    }
}
