package org.goldenthread.measures.web;

import java.util.List;
import org.goldenthread.measures.score.Tally;
import org.goldenthread.site.list.Listing;

/**
 * Measures in sections.
 *
 * @param list every row, for the filters and for files
 * @param tally how many targets are met over all of them
 * @param known as was known on this day; empty for today
 */
public record Scorecard(Listing<ScoreRow> list, List<Section> sections, Tally tally, String known) {
    /** The day in words, such as "1 Apr 2025"; empty for what is known now. */
    public String knownWords() {
        return ScorecardMaker.knownWords(known);
    }

    public Scorecard {
        sections = List.copyOf(sections);
    }

    /**
     * Measures that belong together.
     *
     * @param href where more of it is; empty where there is no such page
     */
    public record Section(String title, String href, Tally tally, List<ScoreRow> rows) {}

    /** The icons that its rows refer to, once. */
    public String icons() {
        return SignalIcons.definitions();
    }
}
