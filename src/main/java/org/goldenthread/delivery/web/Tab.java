package org.goldenthread.delivery.web;

/** The pages of the room, as the tabs at their head name them. */
public enum Tab {
    OVERVIEW("Overview", "/delivery"),
    PROJECTS("Projects", "/delivery/projects"),
    ACTIONS("Actions", "/delivery/actions"),
    TIMELINE("Timeline", "/delivery/timeline"),
    BOARD("Board", "/delivery/board"),
    CALENDAR("Calendar", "/delivery/calendar"),
    CONTROLS("Controls", "/delivery/controls");

    private final String words;
    private final String href;

    Tab(String words, String href) {
        this.words = words;
        this.href = href;
    }

    public String words() {
        return words;
    }

    public String href() {
        return href;
    }
}
