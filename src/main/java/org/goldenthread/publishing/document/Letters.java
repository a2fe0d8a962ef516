package org.goldenthread.publishing.document;

/** Letters as a format can hold them. */
public final class Letters {
    private Letters() {}

    /** What XML 1.0, and so every format, can hold. */
    private static boolean held(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }

    /** The words with a space for each letter that no format can hold. */
    public static String held(String words) {
        return words.codePoints().allMatch(Letters::held)
                ? words
                : words.codePoints()
                        .map(c -> held(c) ? c : ' ')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Escaped for HTML and XML; what neither can hold becomes a space. */
    public static String escaped(String words) {
        var safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(held(c) ? c : ' ');
            }
        });
        return safe.toString();
    }
}
