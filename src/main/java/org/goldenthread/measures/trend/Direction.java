package org.goldenthread.measures.trend;

import org.goldenthread.measures.figures.Polarity;

/** Which way a measure moved. Better is always an arrow up, whichever way the numbers went. */
public enum Direction {
    NOT_KNOWN("Not known", ""),
    BETTER("Better", "↑"),
    SAME("No change", "→"),
    WORSE("Worse", "↓"),
    INCREASED("Increasing", "+"),
    UNCHANGED("No change", "→"),
    DECREASED("Decreasing", "−");

    private static final Direction[] ALL = values();
    private final String words;
    private final String arrow;

    Direction(String words, String arrow) {
        this.words = words;
        this.arrow = arrow;
    }

    /** Its number among many at once. */
    public byte code() {
        return (byte) ordinal();
    }

    public String words() {
        return words;
    }

    public String arrow() {
        return arrow;
    }

    public static Direction ofCode(byte code) {
        return ALL[code];
    }

    /** From a comparison: above zero is better, or more where neither direction is good. */
    static Direction of(Polarity polarity, int side) {
        return polarity.judges()
                ? side > 0 ? BETTER : side < 0 ? WORSE : SAME
                : side > 0 ? INCREASED : side < 0 ? DECREASED : UNCHANGED;
    }
}
