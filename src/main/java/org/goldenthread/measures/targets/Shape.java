package org.goldenthread.measures.targets;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a year's target is spread over its periods. */
public enum Shape {
    LINEAR("In even steps through the year"),
    SEASONAL("As the seasons of the last years went"),
    SAME("The same in every period"),
    TYPED("As typed below");

    private final String words;

    Shape(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Shape> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
