package org.goldenthread.measures.calculation;

import java.util.ArrayList;
import java.util.Collections;
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
        boolean afterOperand = false;
        for (int at = 0; at < text.length(); at = token.end()) {
            if (!token.find(at) || token.start() != at) {
                return Checked.refused("formula", strange(text, at));
            }
            var written = token.group();
            var code = token.group(1) != null ? token.group(1) : token.group(2);
            boolean function = token.group(2) != null && isFunction(text, written, token.end());
            boolean operand = code != null && !function || token.group(3) != null;
            if (afterOperand && (operand || function || written.equals("("))) {
                return Checked.refused("formula", place(text, at) + " an operator such as + or / is missing before it");
            }
            var plain = code == null || function ? written : variable(number(names, code.strip()));
            origins.addAll(Collections.nCopies(plain.length(), at));
            rewritten.append(plain);
            afterOperand = written.isBlank() ? afterOperand : operand || written.equals(")");
        }
        return Checked.accepted(new Codes(List.copyOf(names), rewritten.toString(), List.copyOf(origins)));
    }

    private static String strange(String text, int at) {
        return place(text, at) + " only codes of measures, numbers, + - * / ^ ( ) and commas are understood;"
                + " put a code with other signs into square brackets, such as [NI 192]";
    }

    private static String place(String text, int at) {
        var rest = text.substring(at).strip();
        return "At “" + (rest.length() > 20 ? rest.substring(0, 20) + "…" : rest) + "” (sign " + (at + 1) + "):";
    }

    private static boolean isFunction(String text, String word, int end) {
        return FUNCTIONS.contains(word.toUpperCase(Locale.ROOT))
                && text.substring(end).stripLeading().startsWith("(");
    }

    private static int number(List<String> names, String code) {
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
        return place(text, origins.get(place))
                + " the formula cannot be read there; look for a missing operator or bracket";
    }
}
