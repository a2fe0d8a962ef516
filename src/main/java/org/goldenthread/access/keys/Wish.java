package org.goldenthread.access.keys;

import java.util.Set;
import org.goldenthread.access.Scope;

/**
 * The key that somebody wants, as typed.
 *
 * @param name what it is for
 * @param lastDay the last day it is let in, as yyyy-mm-dd; empty for no end
 */
public record Wish(String name, Set<Scope> scopes, String lastDay) {
    /** The form before anything is typed. */
    public static final Wish EMPTY = new Wish("", Set.of(Scope.READ), "");

    public Wish {
        name = name.strip();
        scopes = Set.copyOf(scopes);
        lastDay = lastDay.strip();
    }
}
