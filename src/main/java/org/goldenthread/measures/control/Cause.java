package org.goldenthread.measures.control;

/** Why a point is more than chance; the rules in their priority (NHS Making Data Count, field guide 7.9). */
public enum Cause {
    COMMON("the figure varies as it usually does"),
    OUTSIDE("the latest figure lies outside its usual range"),
    TREND("the latest seven figures or more all move the same way"),
    NEAR_LIMIT("two of the latest three figures lie near the edge of its usual range"),
    ONE_SIDE("the latest seven figures or more lie on one side of the mean");

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
