package org.goldenthread.intake.review;

import org.goldenthread.intake.recognition.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A proposal kept with its paper, and what was decided about it.
 *
 * @param changed a person corrected what was recognised
 * @param key what it became in the record
 */
public record KeptProposal(
        long id,
        long paper,
        Proposal proposal,
        boolean changed,
        Decision decision,
        @Nullable String key) {

    /** Names it with its place in the paper: "milestone M3, page 2". */
    public String named() {
        return proposal.kind().replace('-', ' ') + " " + proposal.ref() + ", " + proposal.place();
    }
}
