package org.goldenthread.publishing.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.vocabulary.State;

/**
 * A thing as the public reads it: nothing in it is only for some.
 *
 * @param lead a sentence for lists: what it is and how it does
 * @param asAt the day up to which it speaks
 * @param parts of its page
 * @param rows of its data, by the names of the shelf's fields; what is not known is absent, and never zero
 * @param folded what is only read by whoever opens it
 */
public record PublicThing(
        String title,
        String lead,
        State state,
        LocalDate asAt,
        List<Part> parts,
        List<Map<String, String>> rows,
        Folded folded) {
    public PublicThing {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /** One of which everything is read at once. */
    public PublicThing(
            String title, String lead, State state, LocalDate asAt, List<Part> parts, List<Map<String, String>> rows) {
        this(title, lead, state, asAt, parts, rows, Folded.NOTHING);
    }

    /** What stands at the end for those who want it. @param line that opens it; empty where there is nothing */
    public record Folded(String line, List<Part> parts) {
        static final Folded NOTHING = new Folded("", List.of());

        public Folded {
            parts = List.copyOf(parts);
        }
    }
}
