package org.goldenthread.publishing.document;

/** What XML 1.0, and so every format, can hold. */
public final class Letters {
    private Letters() {}

    static boolean held(int c) {
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
}
