package org.goldenthread.measures.reading.words;

import java.util.List;

/** The months by name, written in full or short. */
final class MonthNames {
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private MonthNames() {}

    /** The number of a month from 1; 0 where the word is none. Three letters are enough. */
    static int number(String word) {
        for (int i = 0; i < NAMES.size() && word.length() >= 3; i++) {
            if (NAMES.get(i).startsWith(word) || word.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }
}
