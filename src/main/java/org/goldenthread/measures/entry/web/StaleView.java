package org.goldenthread.measures.entry.web;

import java.util.List;
import org.goldenthread.measures.entry.round.Neglect;

/**
 * Measures that nobody seems to look after.
 *
 * @param amiss the code of the only sort that is listed; empty for all
 * @param all how many measures are entered by hand: what every share is of
 */
public record StaleView(List<Count> counts, List<Line> lines, int all, String amiss) {

    /** How many are neglected in one way. */
    public record Count(Neglect.Sort sort, long number, long percent) {}

    /** One measure, with the name of its owner's post and who holds it. */
    public record Line(Neglect neglect, String owner) {}
}
