package org.goldenthread.measures.control;

/** Why a point is more than chance; the rules in their priority (NHS Making Data Count, field guide 7.9). */
public enum Cause {
    COMMON("within the usual variation"),
    OUTSIDE("outside the limits"),
    TREND("part of seven points in a row that rise or fall"),
    NEAR_LIMIT("one of two of three points near a limit"),
    ONE_SIDE("part of seven points in a row on one side of the mean");

    private static final Cause[] ALL = values();
    private final String words;

    Cause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Cause at(int ordinal) {
        return ALL[ordinal];
    }
}
