package org.goldenthread.risks.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Assessments.Chosen;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.control.Control;
import org.jspecify.annotations.Nullable;

/**
 * A row of a spreadsheet as it was understood.
 *
 * @param number of the row as a spreadsheet program counts it, the head being row 1
 * @param title what the risk is called
 * @param wanted what would be written down; absent where nothing would
 * @param known the risk of this title that is in the register already, which is left as it is
 * @param problems why it cannot be written down; empty where it can
 * @param notes what is taken otherwise than it is written
 * @param judged how gross, current and target were understood, by "gross", "current" and "target"
 */
public record LoadedRow(
        int number,
        String title,
        @Nullable Wanted wanted,
        @Nullable String known,
        List<String> problems,
        List<String> notes,
        Map<String, String> judged) {
    public LoadedRow {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        judged = Map.copyOf(judged);
    }

    /**
     * What would be written down.
     *
     * @param chosen the cells in the matrix of its register
     * @param reviewed the day for which it is judged
     * @param controls what is in place
     */
    public record Wanted(
            Risks.Draft draft,
            Shown shown,
            Map<Sort, Chosen> chosen,
            LocalDate reviewed,
            List<Control> controls,
            Extra extra) {}

    /** What the preview shows by name. @param owner the owning post, or the owner in words where no post is known */
    public record Shown(String register, String owner) {}

    /**
     * What comes beside the risk itself.
     *
     * @param actions references of work that makes it smaller
     * @param planned actions that are written down in Delivery with it
     * @param said what is kept as a comment; empty for nothing
     */
    public record Extra(List<String> actions, List<Planned> planned, String said) {}

    /** An action that makes it smaller, with the post that answers for it. */
    public record Planned(String title, String owner, LocalDate due) {}

    public boolean good() {
        return wanted != null;
    }
}
