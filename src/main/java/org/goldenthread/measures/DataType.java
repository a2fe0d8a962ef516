package org.goldenthread.measures;

import java.util.Locale;

/** What sort of number a measure is. */
public enum DataType {
    PERCENTAGE("Percentage"),
    MONEY("Money"),
    NUMBER("Number"),
    RATIO("Ratio"),
    RATE("Rate per so many"),
    YES_NO("Yes or no"),
    DATE("Date"),
    DURATION("Duration"),
    LEVEL("Level of a scale");

    private final String words;

    DataType(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DataType ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
