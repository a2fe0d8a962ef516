package org.goldenthread.governance.web;

import java.util.List;
import org.goldenthread.governance.Body;
import org.goldenthread.site.Crumb;

/** The pages of the room beside those of one body, one meeting, one decision. */
public enum Tab {
    BODIES("Bodies", "/governance/bodies"),
    DECISIONS("Decisions", "/governance/decisions"),
    FORWARD("Forward plan", "/governance/forward"),
    SCRUTINY("Scrutiny", "/governance/scrutiny"),
    RECOMMENDATIONS("Recommendations", "/governance/recommendations"),
    MEETINGS("Meetings", "/governance/meetings"),
    CALENDAR("Calendar", "/governance/calendar"),
    OBLIGATIONS("Reports owed", "/governance/obligations"),
    STRUCTURE("Structure", "/governance/structure"),
    APPOINTMENTS("Appointments", "/governance/appointments"),
    PEOPLE("People", "/governance/people"),
    GROUPS("Political groups", "/governance/groups");

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

    /** The breadcrumb of a page below that of one body. */
    public static List<Crumb> under(Body body, String here) {
        return List.of(
                ROOM,
                new Crumb(BODIES.words, BODIES.path),
                new Crumb(body.name(), BODIES.path + "/" + body.ref()),
                Crumb.here(here));
    }
}
