package org.goldenthread.delivery.planning.web;

import java.util.List;
import org.goldenthread.delivery.schedule.Doubt;
import org.goldenthread.delivery.timeline.Picture;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The timeline as shown.
 *
 * @param filters what it is narrowed by
 * @param picture the drawing
 * @param table the same in rows, with what is reckoned
 * @param said what the dates come to, in sentences
 * @param doubts dates that cannot be right
 * @param tries what may be tried out; null where only undertakings are shown
 */
public record TimelineView(
        Heading heading,
        Listing<?> filters,
        Picture picture,
        Listing<?> table,
        List<String> said,
        List<Doubted> doubts,
        @Nullable Tries tries) {

    /**
     * What the timeline is of.
     *
     * @param within the undertaking's ref; empty for every one
     */
    public record Heading(String title, List<Crumb> crumbs, String within) {}

    /** A doubt with the address where it is put right. */
    public record Doubted(Doubt doubt, String href) {}

    /**
     * The form of the try-out and what came of it.
     *
     * @param result null where nothing was asked, or it was refused
     */
    public record Tries(
            Typed typed,
            List<Choice> tasks,
            List<Choice> projects,
            List<Problem> problems,
            @Nullable Tried result) {}
}
