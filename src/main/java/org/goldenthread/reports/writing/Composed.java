package org.goldenthread.reports.writing;

import java.util.List;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Paper;

/**
 * A report as it reads now.
 *
 * @param facts every figure that a block wrote, with its proof
 * @param wrong calls that lead nowhere or want a choice; no report is issued with one
 * @param doubts typed figures that the record does not bear out, each a sentence
 */
public record Composed(Paper paper, List<Fact> facts, List<Wrong> wrong, List<String> doubts) {
    public Composed {
        facts = List.copyOf(facts);
        wrong = List.copyOf(wrong);
        doubts = List.copyOf(doubts);
    }
}
