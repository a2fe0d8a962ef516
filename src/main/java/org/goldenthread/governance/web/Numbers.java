package org.goldenthread.governance.web;

import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Numbers in addresses and forms. */
public final class Numbers {
    private Numbers() {}

    /** The number, or 0 for what is none; nothing in the record has the number 0. */
    public static long of(String words) {
        return words.matches("\\d{1,18}") ? Long.parseLong(words) : 0;
    }

    /** A whole number that somebody typed; absent where nothing was. */
    static @Nullable Integer typed(Typed typed, String name) {
        return typed.has(name) ? typed.number(name) : null;
    }

    /** Refuses what is no whole number in these fields, rather than taking it for nothing. */
    static Checked<Typed> whole(Typed typed, String... names) {
        var odd = java.util.stream.Stream.of(names)
                .filter(name -> typed.has(name) && !typed.text(name).matches("\\d{1,6}"))
                .map(name -> new Problem(name, "Enter a whole number, or nothing"))
                .toList();
        return odd.isEmpty() ? Checked.accepted(typed) : Checked.refused(odd);
    }
}
