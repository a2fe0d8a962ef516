package org.goldenthread.benefits.web;

import java.util.List;
import org.goldenthread.site.Crumb;

/** The pages of this room that stand side by side. */
public enum Tab {
    OVERVIEW("Overview", "/benefits"),
    SAVINGS("Ledger", "/benefits/savings");

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
        return this == OVERVIEW
                ? List.of(Crumb.here("What it is worth"))
                : List.of(new Crumb("What it is worth", OVERVIEW.path), Crumb.here(words));
    }

    /** The breadcrumb of a page below this one. */
    public List<Crumb> crumbs(String here) {
        return List.of(new Crumb("What it is worth", OVERVIEW.path), new Crumb(words, path), Crumb.here(here));
    }
}
