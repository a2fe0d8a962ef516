package org.goldenthread.measures.figures;

import java.util.Locale;

/** What a number of a measure is: the value itself, what it was worked out from, or what it was to be. */
public enum Figure {
    VALUE(0, "Value"),
    NUMERATOR(1, "Numerator"),
    DENOMINATOR(2, "Denominator"),
    /** The desired value at the end of the period; of two boundaries the high, aspirational one. */
    TARGET(3, "Target"),
    /** Of two boundaries the low one, which is still acceptable. */
    LOWER_TARGET(4, "Lower target"),
    /** What the owner expects the year to end at. */
    FORECAST(5, "Year-end forecast"),
    CONFIDENCE_LOW(6, "Lower confidence limit"),
    CONFIDENCE_HIGH(7, "Upper confidence limit"),
    /** What the measure set out from, in the period that later ones are held against. */
    BASELINE(8, "Baseline");

    private static final Figure[] BY_CODE = values();
    private final int code;
    private final String words;

    Figure(int code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Its number in the ledger; never changes. */
    public int code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** As files and other programs write it, such as "lower_target". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Figure ofCode(int code) {
        return BY_CODE[code];
    }
}
