package org.goldenthread.measures.reading.words;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a text means once and knows it the next time, without making a string of it: a column of a million
 * cells rarely holds more than a few thousand different ones.
 *
 * @param <T> what a text means
 */
public final class Distinct<T> {
    private static final int MOST = 1 << 20;
    private final Function<String, T> meaning;
    private @Nullable Known<T>[] table = room(1 << 8);
    private int size;
    private @Nullable Known<T> last;

    private record Known<T>(int hash, String text, T meaning) {
        boolean is(char[] in, int from, int length) {
            if (text.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text.charAt(i) != in[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    public Distinct(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    /** What the characters from here to there mean. */
    public T of(char[] in, int from, int to) {
        var before = last;
        if (before != null && before.is(in, from, to - from)) {
            return before.meaning();
        }
        int hash = hash(in, from, to);
        int at = hash & table.length - 1;
        for (var known = table[at]; known != null; known = table[at]) {
            if (known.hash() == hash && known.is(in, from, to - from)) {
                last = known;
                return known.meaning();
            }
            at = at + 1 & table.length - 1;
        }
        return learn(new String(in, from, to - from), hash);
    }

    private T learn(String text, int hash) {
        var known = new Known<>(hash, text, meaning.apply(text));
        if (size == MOST) {
            table = room(1 << 8);
            size = 0;
        } else if (size * 2 >= table.length) {
            var old = table;
            table = room(old.length * 4);
            for (var one : old) {
                if (one != null) {
                    put(one);
                }
            }
        }
        put(known);
        size++;
        last = known;
        return known.meaning();
    }

    private void put(Known<T> known) {
        int at = known.hash() & table.length - 1;
        while (table[at] != null) {
            at = at + 1 & table.length - 1;
        }
        table[at] = known;
    }

    private static int hash(char[] in, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + in[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Known<T>[] room(int size) {
        return new Known[size];
    }
}
