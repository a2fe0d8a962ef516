package org.goldenthread.measures.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each distinct word a number from 0, quickly where the same instance comes again. */
final class Numbered<T> {
    private static final int REMEMBERED = 1 << 16;
    private final Map<T, Integer> numbers = new HashMap<>();
    private final Map<T, Integer> instances = new IdentityHashMap<>();
    private final List<T> words = new ArrayList<>();
    private @Nullable T last;
    private int lastNumber;

    int of(T word) {
        if (word == last) {
            return lastNumber;
        }
        var known = instances.get(word);
        int number = known == null ? learn(word) : known;
        last = word;
        lastNumber = number;
        return number;
    }

    private int learn(T word) {
        var number = numbers.get(word);
        if (number == null) {
            number = words.size();
            words.add(word);
            numbers.put(word, number);
        }
        if (instances.size() >= REMEMBERED) {
            instances.clear();
        }
        instances.put(word, number);
        return number;
    }

    /** The words in the order of their numbers. */
    List<T> words() {
        return words;
    }

    T word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }
}
