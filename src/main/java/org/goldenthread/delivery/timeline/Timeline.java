package org.goldenthread.delivery.timeline;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.schedule.Span;
import org.goldenthread.site.Times;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline shows, row by row.
 *
 * @param today where the line of today stands
 * @param arrows who waits for whom among the rows
 */
public record Timeline(LocalDate today, List<Row> rows, List<Arrow> arrows) {
    public Timeline {
        rows = List.copyOf(rows);
        arrows = List.copyOf(arrows);
    }

    /** What a row is for. */
    public enum Sort {
        /** A heading with the span of what stands below it. */
        GROUP,
        ACTION,
        MILESTONE
    }

    /**
     * A row.
     *
     * @param depth how far it stands in, from 0
     * @param href where it leads
     * @param told what is said when it is pointed at
     */
    public record Row(Sort sort, int depth, String ref, String title, String href, Mark mark, String told) {

        /** An undertaking by its own days, whatever stands below it. */
        public static Row of(Undertaking one, int depth, Sort sort) {
            var dates = one.dates();
            var mark = new Mark(
                    new Span(dates.baselineStart(), dates.baselineDue()),
                    new Span(dates.start(), dates.expected()),
                    !one.standing().stage().inPipeline(),
                    dates.ended() != null,
                    0,
                    false);
            var told = one.ref() + " " + one.title() + "; " + day(dates.start()) + " to " + day(dates.expected()) + "; "
                    + one.standing().state().words();
            var title = one.level().noun() + " " + one.number() + ": " + one.title();
            return new Row(sort, depth, one.ref(), title, one.level().path() + "/" + one.ref(), mark, told);
        }

        private static String day(@Nullable LocalDate day) {
            return day == null ? "no date" : Times.shortDay(day);
        }
    }

    /**
     * What is drawn in it.
     *
     * @param baseline what was promised
     * @param forecast from its start to the day on which it will finish or did
     * @param done whether it is finished
     * @param progress in percent
     */
    public record Mark(Span baseline, Span forecast, boolean started, boolean done, int progress, boolean critical) {
        public static final Mark NONE = new Mark(Span.UNKNOWN, Span.UNKNOWN, false, false, 0, false);
    }

    /** The later row waits for the earlier one, each named by its ref. */
    public record Arrow(String before, String after, boolean critical) {}
}
