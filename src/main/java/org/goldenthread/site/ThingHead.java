package org.goldenthread.site;

import java.util.List;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Thing;

/**
 * The head of every page about one thing: breadcrumb, reference and title, state, and the tabs.
 *
 * @param lede one or two sentences: what this is and how it is doing
 * @param tab the tab that is open: "summary", "thread", "history" or "evidence"
 */
public record ThingHead(Thing thing, Kind kind, List<Crumb> crumbs, String lede, String tab) {
    public ThingHead {
        crumbs = List.copyOf(crumbs);
    }

    /** A tab's name and address. */
    public record Tab(String name, String words, String href) {}

    public List<Tab> tabs() {
        var ref = thing.ref();
        return List.of(
                new Tab("summary", "Summary", kind.href(ref)),
                new Tab("thread", "Thread", "/thread/" + ref),
                new Tab("evidence", "Evidence", "/evidence/" + ref),
                new Tab("history", "History", "/evidence/" + ref + "/history"));
    }
}
