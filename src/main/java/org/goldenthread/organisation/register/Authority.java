package org.goldenthread.organisation.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A council of the country, one that is or one that was.
 *
 * @param code the register's own, such as "ABE"; stays the same when boundaries change
 * @param gss the code of the Office for National Statistics; empty where it has none
 * @param term its first and its last day
 * @param successors the codes of those that followed it; empty while it exists, or where none is known
 */
public record Authority(String code, Name name, String gss, Place place, Term term, List<String> successors) {
    public Authority {
        successors = List.copyOf(successors);
    }

    /**
     * What it is called.
     *
     * @param full such as "Aberdeen City Council"
     * @param shorter such as "Aberdeen City"
     */
    public record Name(String full, String shorter) {}

    /**
     * Where and of what sort it is.
     *
     * @param type a code such as "UA", with its words such as "Unitary authority"
     */
    public record Place(String nation, String region, String type, String typeName) {}

    /** Its first and last day; an unknown first day, and no last day while it exists, are absent. */
    public record Term(@Nullable LocalDate starts, @Nullable LocalDate ends) {}

    /** Whether it exists on the day. */
    public boolean on(LocalDate day) {
        return (term.starts() == null || !term.starts().isAfter(day))
                && (term.ends() == null || !term.ends().isBefore(day));
    }
}
