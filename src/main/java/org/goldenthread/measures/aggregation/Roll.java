package org.goldenthread.measures.aggregation;

/** How figures of shorter periods become one. A ratio is none of these: it is worked out anew from its two parts. */
public enum Roll {
    SUM("sum"),
    LAST("last"),
    AVERAGE("average"),
    LOWEST("lowest"),
    HIGHEST("highest");

    private final String words;

    Roll(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
