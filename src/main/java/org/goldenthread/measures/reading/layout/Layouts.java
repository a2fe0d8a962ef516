package org.goldenthread.measures.reading.layout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.measures.reading.Mapping;
import org.goldenthread.measures.reading.Proposal;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.reading.words.Years;

/** Proposes how a file of values is to be read, by looking at its headings and cells and never at its name. */
public final class Layouts {
    private Layouts() {}

    /** A mapping for the file, a sentence why for each choice, and what a person should look at. */
    public static Proposal propose(Tables tables) {
        return new Proposal(
                new Mapping("", List.of(), Years.USUAL, Mapping.Percents.AS_SHOWN, java.util.Map.of()), List.of());
    }

    /** Of some saved mappings the one that was made for files of this shape; empty where none was. */
    public static Optional<Mapping> saved(Tables tables, Collection<Mapping> mappings) {
        var shape = propose(tables).mapping().fingerprint();
        return mappings.stream().filter(one -> one.fingerprint().equals(shape)).findFirst();
    }
}
