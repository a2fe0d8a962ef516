package org.goldenthread.intake.telling;

import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.review.BroughtPaper;
import org.goldenthread.intake.review.Decision;
import org.goldenthread.intake.review.KeptProposal;

/**
 * A paper that was brought in and accepted, with what became of each proposal.
 *
 * @param before the same file had been brought in before
 * @param reasons why a proposal still waits, by its number
 */
record Taken(
        BroughtPaper paper, boolean before, List<KeptProposal> proposals, List<Note> notes, Map<Long, String> reasons) {
    Taken {
        proposals = List.copyOf(proposals);
        notes = List.copyOf(notes);
        reasons = Map.copyOf(reasons);
    }

    long count(Decision decision) {
        return proposals.stream().filter(kept -> kept.decision() == decision).count();
    }

    /** Where the review screen shows it. */
    String page() {
        return "/intake/papers/" + paper.ref();
    }
}
