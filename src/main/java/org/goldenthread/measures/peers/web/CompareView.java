package org.goldenthread.measures.peers.web;

import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.peers.Lesson;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The page of a comparison.
 *
 * @param own where the council stands, in one sentence
 * @param facts what the comparison says of the council and of the group, name and words
 * @param basis what it stands on: group, date, period, lag, how many, rule
 */
public record CompareView(
        Measure measure,
        Listing<PeerRow> list,
        String own,
        List<Fact> facts,
        List<Fact> basis,
        Pictures pictures,
        List<String> better,
        Choosing choosing,
        Notes notes) {

    /** A name and what is said of it. */
    public record Fact(String name, String words) {}

    /** Its charts; those that there is nothing to draw of are absent. */
    public record Pictures(
            @Nullable Chart bars,
            @Nullable Chart strip,
            @Nullable Chart ranks,
            @Nullable Chart multiples) {}

    /** How this measure is compared unless somebody asks otherwise: typed, and the groups to choose from. */
    public record Choosing(Typed typed, List<Choice> groups, List<Choice> rules) {}

    /** What was learned from others, and the form to note more. */
    public record Notes(
            List<Lesson> lessons, List<Choice> councils, Typed typed, List<Problem> problems, boolean edits) {}
}
