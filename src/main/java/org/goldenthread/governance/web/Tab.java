package org.goldenthread.governance.web;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.governance.Body;
import org.goldenthread.site.Crumb;

/** The pages of the room beside those of one body, one meeting, one decision. */
public enum Tab {
    BODIES(Group.BODIES, "Bodies", "/governance/bodies"),
    STRUCTURE(Group.BODIES, "Structure", "/governance/structure"),
    APPOINTMENTS(Group.BODIES, "Appointments", "/governance/appointments"),
    PEOPLE(Group.BODIES, "People", "/governance/people"),
    GROUPS(Group.BODIES, "Political groups", "/governance/groups"),
    MEETINGS(Group.MEETINGS, "Meetings", "/governance/meetings"),
    CALENDAR(Group.MEETINGS, "Calendar", "/governance/calendar"),
    OCCASIONS(Group.MEETINGS, "Events and publicity", "/governance/occasions"),
    OBLIGATIONS(Group.MEETINGS, "Reports owed", "/governance/obligations"),
    PLANNING(Group.MEETINGS, "Planning timetable", "/governance/planning"),
    DECISIONS(Group.DECISIONS, "Decisions", "/governance/decisions"),
    FORWARD(Group.DECISIONS, "Forward plan", "/governance/forward"),
    SCRUTINY(Group.SCRUTINY, "Work programme", "/governance/scrutiny"),
    CHALLENGE(Group.SCRUTINY, "Performance challenge", "/governance/challenge"),
    RECOMMENDATIONS(Group.SCRUTINY, "Recommendations", "/governance/recommendations");

    /** What somebody comes for: the pages are found under it. */
    public enum Group {
        BODIES("Bodies and people"),
        MEETINGS("Meetings"),
        DECISIONS("Decisions"),
        SCRUTINY("Scrutiny");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public List<Tab> tabs() {
            return Stream.of(Tab.values()).filter(one -> one.group == this).toList();
        }

        /** The address of its first page. */
        public String path() {
            return tabs().getFirst().path;
        }
    }

    private static final Crumb ROOM = new Crumb("Governance", "/governance");
    private final Group group;
    private final String words;
    private final String path;

    Tab(Group group, String words, String path) {
        this.group = group;
        this.words = words;
        this.path = path;
    }

    public String words() {
        return words;
    }

    public String path() {
        return path;
    }

    public Group group() {
        return group;
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
