package org.goldenthread.publishing.open.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.publishing.open.Edition;
import org.goldenthread.publishing.open.Shelf;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** What public pages show of a shelf. */
public final class OpenView {
    private OpenView() {}

    /**
     * How much stands on it, and some to begin with.
     *
     * @param states how many are in each state, what goes wrong first
     */
    public record Shown(Shelf shelf, int total, List<Edition> some, List<Count> states) {
        private static final List<Tone> ORDER = List.of(Tone.BAD, Tone.WARNING, Tone.GOOD, Tone.DONE, Tone.NONE);

        public Shown {
            some = List.copyOf(some);
            states = List.copyOf(states);
        }

        static Shown of(Shelf shelf, List<Edition> all, int most) {
            Map<State, Integer> counts = new LinkedHashMap<>();
            all.forEach(one -> counts.merge(one.face().state(), 1, Integer::sum));
            var states = counts.entrySet().stream()
                    .map(one -> new Count(one.getKey(), one.getValue()))
                    .sorted(Comparator.comparingInt(
                                    (Count one) -> ORDER.indexOf(one.state().tone()))
                            .thenComparing(one -> one.state().words()))
                    .toList();
            return new Shown(shelf, all.size(), all.subList(0, Math.min(most, all.size())), states);
        }

        /** Such as "46 measures" and "1 report". */
        public String counted() {
            return OpenView.counted(total, shelf);
        }
    }

    /** How many are in a state. */
    public record Count(State state, int count) {}

    /** So many of what stands on a shelf, in words. */
    static String counted(int count, Shelf shelf) {
        var many = shelf.title().toLowerCase(Locale.UK);
        return count + " " + (count == 1 ? many.replaceAll("s$", "") : many);
    }

    /**
     * One page of its list.
     *
     * @param total how many stand there
     * @param words that narrow it; empty for all
     * @param page from 1
     * @param pages how many there are
     */
    public record Shelved(Shelf shelf, List<Edition> rows, int total, String words, int page, int pages) {
        public Shelved {
            rows = List.copyOf(rows);
        }
    }
}
