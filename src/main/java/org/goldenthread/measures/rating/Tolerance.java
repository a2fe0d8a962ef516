package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.Locale;
import org.goldenthread.measures.exact.Said;

/** In what the distance from a target is measured. */
public enum Tolerance {
    ABSOLUTE("in the measure's own unit"),
    POINTS("in percentage points"),
    PERCENT("as a percentage of the target");

    private final String words;

    Tolerance(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    /** A limit as people say it: "5%", "2 percentage points", "3". */
    String say(BigDecimal limit) {
        var plain = Said.plain(limit.abs());
        return switch (this) {
            case ABSOLUTE -> plain;
            case POINTS -> plain + (plain.equals("1") ? " percentage point" : " percentage points");
            case PERCENT -> plain + "%";
        };
    }
}
