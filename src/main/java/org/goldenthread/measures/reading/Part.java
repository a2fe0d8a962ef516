package org.goldenthread.measures.reading;

import java.util.Locale;
import java.util.Optional;
import org.goldenthread.measures.figures.Figure;
import org.jspecify.annotations.Nullable;

/** What a column, or a row of headings, says of the figures beside or below it. */
public enum Part {
    IGNORE("Nothing we need", null),
    SUBJECT_CODE("Code of the council or area", null),
    SUBJECT("Name of the council or area", null),
    MEASURE_CODE("Code of the measure", null),
    MEASURE("Name of the measure", null),
    PERIOD("Period", null),
    PERIOD_PART("Part of the period, such as Q1", null),
    BREAKDOWN("Breakdown", null),
    STATUS("Status of the figure", null),
    NOTE("Note on the figure", null),
    /** A figure whose heading says more: read the heading as the table's {@link Table#across()} tells. */
    ACROSS("A figure named by its heading", Figure.VALUE),
    VALUE("Value", Figure.VALUE),
    NUMERATOR("Numerator", Figure.NUMERATOR),
    DENOMINATOR("Denominator", Figure.DENOMINATOR),
    TARGET("Target", Figure.TARGET),
    LOWER_TARGET("Lower target", Figure.LOWER_TARGET),
    FORECAST("Year-end forecast", Figure.FORECAST),
    CONFIDENCE_LOW("Lower confidence limit", Figure.CONFIDENCE_LOW),
    CONFIDENCE_HIGH("Upper confidence limit", Figure.CONFIDENCE_HIGH),
    BASELINE("Baseline", Figure.BASELINE);

    private final String words;
    private final @Nullable Figure figure;

    Part(String words, @Nullable Figure figure) {
        this.words = words;
        this.figure = figure;
    }

    public String words() {
        return words;
    }

    /** Which figure a such column holds; empty where it holds none. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /** As a saved mapping writes it, such as "subject-code". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of a key; empty where there is none of that key. */
    public static Optional<Part> ofKey(String key) {
        for (var one : values()) {
            if (one.key().equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
