package org.goldenthread.intake.review;

import java.util.Locale;

/** When two names are the very same. */
final class SameName {
    private SameName() {}

    /** Whatever the punctuation, and with or without the code before it: "P1 Good homes". */
    static boolean of(String there, String proposed) {
        var one = words(there);
        var other = words(proposed);
        return one.equals(other)
                || (other.length() > 5 && one.endsWith(" " + other) && one.length() <= other.length() + 8);
    }

    private static String words(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^(?:\\d+ )+(?=\\D)", "")
                .toLowerCase(Locale.ROOT);
    }
}
