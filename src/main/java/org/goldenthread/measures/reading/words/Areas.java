package org.goldenthread.measures.reading.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Areas that hold other areas, by name: countries and regions, which a file gives beside councils. */
public final class Areas {
    private static final Set<String> WIDE = Set.of(
            "united kingdom",
            "uk",
            "great britain",
            "gb",
            "england",
            "england and wales",
            "scotland",
            "wales",
            "northern ireland",
            "north east",
            "north west",
            "yorkshire and the humber",
            "yorkshire humberside",
            "east midlands",
            "west midlands",
            "east of england",
            "east",
            "london",
            "inner london",
            "outer london",
            "south east",
            "south west");
    private static final Pattern TOTAL =
            Pattern.compile("(grand |sub-?|over)?(totals?|sum|average|mean|median)\\b.*|all .*|.* (total|average)");

    private Areas() {}

    /** Whether a name is that of a country or region. */
    public static boolean wide(String name) {
        return WIDE.contains(name.strip().toLowerCase(Locale.ROOT).replace("&", "and"));
    }

    /** Whether a label is that of a total or an average rather than of an area. */
    public static boolean total(String label) {
        return TOTAL.matcher(label.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
