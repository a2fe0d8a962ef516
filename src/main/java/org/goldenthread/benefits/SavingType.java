package org.goldenthread.benefits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a line saves. */
public enum SavingType {
    COST_REDUCTION("Cost reduction"),
    INCOME("Income"),
    COST_AVOIDANCE("Cost avoidance"),
    SCOPE_REDUCTION("Scope reduction");

    private final String words;

    SavingType(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SavingType> found(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    static SavingType ofCode(String code) {
        return found(code).orElseThrow(() -> new IllegalArgumentException("no type of saving " + code));
    }
}
