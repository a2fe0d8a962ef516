package org.goldenthread.measures.control;

/** What a point's cause means for those who are served; also the variation icon, which is that of the last point. */
public enum Signal {
    COMMON("Common cause: no real change"),
    IMPROVEMENT("Special cause: improvement"),
    CONCERN("Special cause: concern"),
    HIGH("Special cause: higher than usual"),
    LOW("Special cause: lower than usual");

    private static final Signal[] ALL = values();
    private final String words;

    Signal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Signal at(int ordinal) {
        return ALL[ordinal];
    }
}
