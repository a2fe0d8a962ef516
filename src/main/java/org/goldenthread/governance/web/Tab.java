package org.goldenthread.governance.web;

import java.util.List;
import org.goldenthread.site.Crumb;

/** The pages of the room beside those of one body, one meeting, one decision. */
public enum Tab {
    BODIES("Bodies", "/governance/bodies");

    private static final Crumb ROOM = new Crumb("Governance", "/governance");
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
        return List.of(ROOM, Crumb.here(words));
    }

    /** The breadcrumb of a page below this one. */
    public List<Crumb> crumbs(String here) {
        return List.of(ROOM, new Crumb(words, path), Crumb.here(here));
    }
}
