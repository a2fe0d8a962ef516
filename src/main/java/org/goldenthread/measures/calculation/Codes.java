package org.goldenthread.measures.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Checked;

/**
 * The codes of measures in a formula, and the formula with a plain name in the place of each.
 *
 * @param names each code once, as it was first written
 * @param origins where each sign of the rewritten formula came from
 */
record Codes(List<String> names, String rewritten, List<Integer> origins) {
    static final Set<String> FUNCTIONS = Set.of("MIN", "MAX", "SUM", "AVERAGE", "ABS", "ROUND");
    private static final Pattern TOKEN =
            Pattern.compile("\\[([^\\[\\]]{1,60})\\]|([A-Za-z_][A-Za-z0-9_]*)|(\\d+(?:\\.\\d+)?)|([-+*/^(),\\s])");

    static String variable(int place) {
        return "m" + place;
    }

    static Checked<Codes> in(String text) {
        List<String> names = new ArrayList<>();
        var rewritten = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        var token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!token.find(at) || token.start() != at) {
                return Checked.refused(
                        "formula",
                        "At “" + rest(text, at) + "” only codes of measures, numbers, + - * / ^ ( ) and commas are"
                                + " understood; put a code with other signs into square brackets, such as [NI 192]");
            }
            var written = token.group();
            var code = token.group(1) != null ? token.group(1) : token.group(2);
            if (code != null && !(token.group(1) == null && isFunction(text, code, token.end()))) {
                written = variable(place(names, code.strip()));
            }
            for (int i = 0; i < written.length(); i++) {
                origins.add(at);
            }
            rewritten.append(written);
            at = token.end();
        }
        return Checked.accepted(new Codes(List.copyOf(names), rewritten.toString(), List.copyOf(origins)));
    }

    private static boolean isFunction(String text, String word, int end) {
        return FUNCTIONS.contains(word.toUpperCase(Locale.ROOT))
                && text.substring(end).stripLeading().startsWith("(");
    }

    private static int place(List<String> names, String code) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(code)) {
                return i;
            }
        }
        names.add(code);
        return names.size() - 1;
    }

    /** What the library says of the rewritten formula, with the place in the one that somebody wrote. */
    String explain(String text, int position) {
        int place = position - 1;
        if (place < 0 || place >= origins.size()) {
            return "The formula ends too early; look for a missing code or bracket";
        }
        return "At “" + rest(text, origins.get(place)) + "” (sign " + (origins.get(place) + 1) + "): "
                + "the formula cannot be read there; look for a missing operator or bracket";
    }

    private static String rest(String text, int at) {
        var rest = text.substring(at).strip();
        return rest.length() > 20 ? rest.substring(0, 20) + "…" : rest;
    }
}
