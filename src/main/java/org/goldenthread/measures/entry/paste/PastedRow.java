package org.goldenthread.measures.entry.paste;

import java.util.List;
import org.goldenthread.measures.entry.Doubt;
import org.goldenthread.measures.entry.Given;
import org.goldenthread.measures.entry.Slot;
import org.jspecify.annotations.Nullable;

/**
 * One pasted row, as it was understood.
 *
 * @param line its number, from 1
 * @param written as it was pasted
 * @param slot where its figure belongs; null where nobody can tell
 * @param given the figure; null where it is none
 * @param problem why it cannot be recorded; empty where it can
 * @param words what is said beside it
 */
public record PastedRow(
        int line,
        String written,
        @Nullable Slot slot,
        @Nullable Given given,
        String problem,
        Words words) {

    /**
     * What is said beside a row.
     *
     * @param doubts what looks wrong about it
     * @param value the figure as it was understood
     * @param now what stands there already; empty where nothing does
     */
    public record Words(List<Doubt> doubts, String value, String now) {
        static final Words NONE = new Words(List.of(), "", "");
    }

    static PastedRow wrong(int line, String written, String problem) {
        return new PastedRow(line, written, null, null, problem, Words.NONE);
    }

    public boolean good() {
        return problem.isEmpty();
    }

    /** The field in which one says why it is right. */
    public String field() {
        return "sure-" + line;
    }
}
