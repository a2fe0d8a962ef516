package org.goldenthread.reports.issue;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Part;

/**
 * A report as it was issued: its whole paper and every figure with its proof. It is kept as bytes and never changes.
 *
 * @param template the name and version of the template
 * @param corrects the report that it puts right; empty where there is none
 * @param restated what it says otherwise than the report that it puts right
 */
public record Snapshot(
        String ref,
        String council,
        String template,
        Times times,
        Paper paper,
        List<Fact> facts,
        String corrects,
        List<Change> restated) {
    public Snapshot {
        facts = List.copyOf(facts);
        restated = List.copyOf(restated);
    }

    /** The text that is read, without the list of proofs at its end. */
    public List<Part> body() {
        return paper.parts().subList(0, Notes.proofs(paper.parts()));
    }

    /** The list of proofs at its end; nothing where it has no figures. */
    public List<Part> proofs() {
        int from = Notes.proofs(paper.parts());
        return from == paper.parts().size()
                ? List.of()
                : paper.parts().subList(from + 1, paper.parts().size());
    }

    /** Of which time it speaks, and when it was issued. */
    public record Times(LocalDate since, LocalDate asAt, LocalDate issued) {}
}
