package org.goldenthread.benefits.profiles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a benefit is good for. */
public enum Category {
    COST_REDUCTION("Cost reduction", "£"),
    INCOME("Income", "£"),
    COST_AVOIDANCE("Cost avoidance", "£"),
    SCOPE_REDUCTION("Scope reduction", "£"),
    QUALITY("Quality", ""),
    TIME("Time", "hours"),
    CARBON("Carbon and energy", "tCO2e"),
    OPPORTUNITY("Opportunity", "");

    private final String words;
    private final String unit;

    Category(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    public String words() {
        return words;
    }

    /** What it is usually counted in; empty where that differs. */
    public String unit() {
        return unit;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> found(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
