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

    /** The head of a page beside a thing's own, such as its history. */
    public static ThingHead beside(Thing thing, Kind kind, String tab, String lede) {
        var title = thing.title().length() <= 60
                ? thing.title()
                : thing.title().substring(0, 59).strip() + "…";
        var head = new ThingHead(thing, kind, List.of(), lede, tab);
        var here = head.tabs().stream()
                .filter(one -> one.name().equals(tab))
                .map(Tab::words)
                .findFirst()
                .orElse(tab);
        return new ThingHead(
                thing,
                kind,
                List.of(
                        new Crumb(kind.plural(), kind.path()),
                        new Crumb(thing.ref() + " " + title, kind.href(thing.ref())),
                        Crumb.here(here)),
                lede,
                tab);
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
