package org.goldenthread.measures.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address, and gathers what is wrong with them. */
final class Asking {
    private final List<Problem> problems = new ArrayList<>();

    /** The figures of the names, parted by commas; all of them where none is named. */
    Set<Figure> figures(String words) {
        if (words.isEmpty()) {
            return EnumSet.allOf(Figure.class);
        }
        var found = EnumSet.noneOf(Figure.class);
        for (var word : words.split(",")) {
            var one = Names.figure(word.strip());
            if (one == null) {
                refuse("figure", "“" + word.strip() + "” is no figure; they are " + Names.figures());
            } else {
                found.add(one);
            }
        }
        return found;
    }

    @Nullable
    Length length(String words) {
        try {
            return words.isEmpty() ? null : Length.ofCode(words);
        } catch (IllegalArgumentException unknown) {
            refuse("length", "Write a length as P1M, P3M, P12M, P1Y or P7D");
            return null;
        }
    }

    @Nullable
    LocalDate day(String field, String words) {
        try {
            return words.isEmpty() ? null : LocalDate.parse(words);
        } catch (DateTimeParseException nonsense) {
            refuse(field, "Write the day as year-month-day, such as 2026-03-31");
            return null;
        }
    }

    int size(String words, int usual, int most) {
        if (words.isEmpty()) {
            return usual;
        }
        int size = words.matches("\\d{1,6}") ? Integer.parseInt(words) : 0;
        if (size < 1 || size > most) {
            refuse("size", "Ask for 1 to " + most + " at a time");
        }
        return size;
    }

    @Nullable
    Place after(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return null;
        }
        var place = Place.read(words);
        if (place == null) {
            refuse("after", "Send what the page before gave as next");
        }
        return place;
    }

    void refuse(String field, String message) {
        problems.add(new Problem(field, message));
    }

    /** Goes on where nothing was wrong. */
    void done() {
        if (!problems.isEmpty()) {
            throw RefusedAsk.of(problems);
        }
    }
}
