package org.goldenthread.measures.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.measures.peers.beside.Summarised;
import org.goldenthread.measures.score.Movement;
import org.goldenthread.measures.score.Tally;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.list.Listing;

/**
 * How many targets are met, and what deserves a look.
 *
 * @param list the filters, and how many measures there are
 * @param now by each measure's latest figure
 * @param yearEnd by where each measure is heading
 * @param chart one bar for each section
 */
public record Summary(
        Listing<ScoreRow> list,
        Tally now,
        Tally yearEnd,
        Movement moved,
        Chart chart,
        List<Part> parts,
        List<Watch> watched,
        Others others) {
    /** The day in words, such as "1 Apr 2025"; empty for what is known now. */
    public String knownWords() {
        return ScorecardMaker.knownWords(list.request().filter("known"));
    }

    /** One section's counts. */
    public record Part(String title, String href, Tally now, Tally yearEnd) {}

    /** Measures that deserve a look for one reason. */
    public record Watch(String title, String why, List<Item> items) {}

    /** How they stand among other councils, and what the measures are called. */
    public record Others(Summarised summed, Map<String, String> titles) {}

    /** One of them, with the sentence that says why. */
    public record Item(String ref, String title, String sentence) {}
}
