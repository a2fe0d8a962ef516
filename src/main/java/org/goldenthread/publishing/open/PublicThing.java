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
 */
public record PublicThing(
        String title, String lead, State state, LocalDate asAt, List<Part> parts, List<Map<String, String>> rows) {
    public PublicThing {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }
}
