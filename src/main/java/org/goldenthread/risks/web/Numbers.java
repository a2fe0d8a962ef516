package org.goldenthread.risks.web;

/** Numbers in addresses and forms. */
public final class Numbers {
    private Numbers() {}

    /** The number, or 0 for what is none; nothing in the record has the number 0. */
    public static long of(String words) {
        return words.matches("\\d{1,18}") ? Long.parseLong(words) : 0;
    }
}
