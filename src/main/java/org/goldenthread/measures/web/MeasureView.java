package org.goldenthread.measures.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Measure;
import org.goldenthread.site.Panel;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * The page of a measure.
 *
 * @param row as on the scorecard
 * @param chart absent where there is no figure yet
 * @param said what the figures say, sentence by sentence
 * @param baseline absent where none is recorded
 * @param periods the latest first
 * @param parts none where one part is shown
 * @param names of posts and units, by reference
 */
public record MeasureView(
        ThingHead head,
        Measure measure,
        ScoreRow row,
        @Nullable Chart chart,
        List<Sentence> said,
        @Nullable Baseline baseline,
        List<PeriodRow> periods,
        Choosing choosing,
        Parts parts,
        List<Panel.Shown> panels,
        Map<String, String> names,
        Rights rights) {

    /** A sentence on how it is doing, and what it is about, such as "Rating". */
    public record Sentence(String about, String words) {}

    /**
     * How far it has come from where it set out.
     *
     * @param by with its sign, such as "+4.1 pts"
     */
    public record Baseline(String period, String by, String words) {}

    /**
     * One period.
     *
     * @param proof the address of the figure's proof
     */
    public record PeriodRow(
            String period, String value, String standing, String target, State state, String why, String proof) {}

    /**
     * What of the measure is shown, and what else there is to see.
     *
     * @param part the one that alone is shown; null for the whole
     */
    public record Choosing(
            List<Choice> lengths,
            String length,
            List<Choice> subjects,
            String subject,
            @Nullable Part part,
            String known) {
        /** The day in words, such as "1 Apr 2025"; empty for what is known now. */
        public String knownWords() {
            return ScorecardMaker.knownWords(known);
        }
    }

    /** A part that alone is shown. @param whole the address of the same page about the whole */
    public record Part(int number, String words, String whole) {}

    /**
     * What the visitor may do.
     *
     * @param organisation open the pages of the posts and services that it names; partners read their titles only
     */
    public record Rights(boolean change, boolean edit, boolean organisation) {}

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }
}
