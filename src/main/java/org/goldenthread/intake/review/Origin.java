package org.goldenthread.intake.review;

/** Where something of the record came from: a paper and the proposal in it. */
public record Origin(BroughtPaper paper, KeptProposal kept) {

    /** The address at which the paper shows the words. */
    public String href() {
        return "/intake/papers/" + paper.ref() + "?kind=" + kept.proposal().kind() + "#p" + kept.id();
    }

    /** The place in words, such as "page 2, row 3". */
    public String place() {
        return kept.proposal().place().toString();
    }
}
