package org.goldenthread.intake.reading.text;

import java.util.Map;
import java.util.regex.Pattern;

/** Takes away the marks that Markdown and LaTeX leave in a text, and keeps the words. */
final class Markup {
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}“‘\"'(])([^*\n]{1,2000}+)\\*(?![\\p{L}\\p{N}*])");
    private static final Pattern LATEX =
            Pattern.compile("\\$?\\\\(textbullet|bullet|circ|checkmark|times|pounds|geq|leq|%|&|\\$|#|_)(?![a-z])\\$?");
    private static final Map<String, String> SIGNS = Map.of(
            "textbullet",
            "•",
            "bullet",
            "●",
            "circ",
            "○",
            "checkmark",
            "✓",
            "times",
            "×",
            "pounds",
            "£",
            "geq",
            "≥",
            "leq",
            "≤");

    private Markup() {}

    static String plain(String raw) {
        var text = withoutControls(raw);
        if (text.indexOf('*') >= 0) {
            text = EMPHASIS.matcher(text.replace("**", "")).replaceAll("$1");
        }
        if (text.indexOf('\\') >= 0) {
            text = LATEX.matcher(text)
                    .replaceAll(
                            m -> java.util.regex.Matcher.quoteReplacement(SIGNS.getOrDefault(m.group(1), m.group(1))));
        }
        return text;
    }

    private static String withoutControls(String raw) {
        var out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '\u00A0', '\u2007', '\u202F', '\u000B' -> out.append(' ');
                case '\u00AD', '\u200B', '\uFEFF' -> {}
                default -> append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        if (c >= '\uF000' && c <= '\uF0FF') {
            out.append('•');
        } else if (c == '\t' || !Character.isISOControl(c)) {
            out.append(c);
        }
    }
}
