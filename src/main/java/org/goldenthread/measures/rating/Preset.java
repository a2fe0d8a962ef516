package org.goldenthread.measures.rating;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of rule that councils publish, to choose one from. */
public enum Preset {
    SIMPLE("Green, amber, red by distance from the target", "tolerance", "green", "amber", "equal"),
    HAVERING("Within a tolerance, else improved on last year (Havering)", "tolerance"),
    THURROCK("Target met, else better than last year (Thurrock)"),
    LINCOLN("Two boundaries: acceptable and aspirational (Lincoln)"),
    CAMMS("Performance in percent of the target (Camms)", "variance"),
    CLEAR_IMPACT("Bands as percentages of the target (Clear Impact)", "levels", "equal"),
    CUSTOM("Levels of your own", "tolerance", "levels", "equal", "zero");

    private final String words;
    private final String[] settings;

    Preset(String words, String... settings) {
        this.words = words;
        this.settings = settings;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    /** Which settings it asks for, besides "decimals", which every rule takes and which may be left empty. */
    public List<String> settings() {
        return List.of(settings);
    }

    static @Nullable Preset ofCode(String code) {
        for (var one : values()) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        return null;
    }
}
