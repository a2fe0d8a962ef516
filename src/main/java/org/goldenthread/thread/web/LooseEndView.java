package org.goldenthread.thread.web;

import java.util.List;
import org.goldenthread.site.list.Filter;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Problem;

/**
 * Loose ends as their page shows them.
 *
 * @param total of all groups together
 * @param narrowed whether a filter is set
 * @param latest the last day until which one may set aside
 */
public record LooseEndView(
        List<Group> groups,
        int total,
        List<Filter> filters,
        boolean narrowed,
        List<Aside> aside,
        Typed typed,
        String latest,
        String csv,
        String xlsx) {

    /** What one check found. @param left how many more it found that are not shown */
    public record Group(String sort, String label, int count, boolean more, List<Item> items, int left, String href) {}

    /** One loose end. @param mayAside whether the visitor may set it aside */
    public record Item(LooseEnd end, Thing thing, String unit, boolean mayAside) {}

    /** One that was set aside. */
    public record Aside(
            String ref, String href, String title, String sort, String reason, String until, boolean mayBack) {}

    /** What was typed last and refused. */
    public record Typed(String ref, String sort, String reason, String until, List<Problem> problems) {
        static final Typed NOTHING = new Typed("", "", "", "", List.of());

        public boolean isFor(LooseEnd end) {
            return ref.equals(end.ref()) && sort.equals(end.sort());
        }
    }
}
