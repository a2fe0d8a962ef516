package org.goldenthread.reports.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands between double braces: {@code {{ measures/scorecard tag=corporate }}} calls a block,
 * {@code {{ see background }}} points to a section. {@code [^1]} becomes a call too, "note".
 *
 * @param code "measures/scorecard", or "see"
 * @param settings by name; a value with spaces stands in double quotes
 * @param to where a reference points; empty for a block
 */
record Call(String code, Map<String, String> settings, String to) {
    static final Pattern BRACES = Pattern.compile("\\{\\{([^{}\\n]{1,500})\\}\\}");
    private static final Pattern WORD = Pattern.compile("([a-zA-Z][\\w-]*)=(?:\"([^\"]*)\"|(\\S+))|(\\S+)");

    Call {
        settings = Map.copyOf(settings);
    }

    private static final String SEE = "see";
    private static final String NOTE = "note";

    /** The mark of a note of the text. */
    static Call note(String name) {
        return new Call(NOTE, Map.of(), name);
    }

    /** Whether it points somewhere rather than calls a block. */
    boolean points() {
        return code.equals(SEE);
    }

    boolean notes() {
        return code.equals(NOTE);
    }

    static Call of(String inside) {
        var loose = new ArrayList<String>();
        Map<String, String> settings = new LinkedHashMap<>();
        WORD.matcher(inside.strip()).results().forEach(word -> {
            if (word.group(1) == null) {
                loose.add(word.group(4));
            } else {
                settings.put(word.group(1), word.group(2) == null ? word.group(3) : word.group(2));
            }
        });
        return new Call(loose.isEmpty() ? "" : loose.getFirst(), settings, loose.size() > 1 ? loose.get(1) : "");
    }

    /** Every call in a text, in order. */
    static List<Call> in(String words) {
        return BRACES.matcher(words).results().map(one -> of(inside(one))).toList();
    }

    private static String inside(MatchResult found) {
        return found.group(1);
    }
}
