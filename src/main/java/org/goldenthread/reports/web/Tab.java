package org.goldenthread.reports.web;

import java.util.List;
import org.goldenthread.site.Crumb;

/** The pages of the room beside a report's own. */
public enum Tab {
    LIST("Reports", "/reports"),
    OFFERS("Offered by partners", "/reports/offers"),
    ROUNDS("Rounds", "/reports/rounds"),
    SERIES("Series", "/reports/series"),
    TEMPLATES("Templates", "/reports/templates");

    private final String words;
    private final String path;

    Tab(String words, String path) {
        this.words = words;
        this.path = path;
    }

    public String words() {
        return words;
    }

    public String path() {
        return path;
    }

    public List<Crumb> crumbs() {
        return this == LIST ? List.of(Crumb.here(words)) : List.of(new Crumb(LIST.words, LIST.path), Crumb.here(words));
    }

    /** The breadcrumb of a page below this one. */
    public List<Crumb> crumbs(String here) {
        return this == LIST
                ? List.of(new Crumb(words, path), Crumb.here(here))
                : List.of(new Crumb(LIST.words, LIST.path), new Crumb(words, path), Crumb.here(here));
    }
}
