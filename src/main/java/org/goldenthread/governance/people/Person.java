package org.goldenthread.governance.people;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits on bodies, named by what the council writes.
 *
 * @param group the political group or partner that they belong to; empty for none
 * @param represents a ward, a union, an organisation
 * @param post the post they hold, where they sit there by it
 * @param since the first day of their office; @param until the last one
 */
public record Person(
        long id,
        int version,
        String council,
        String name,
        Sort sort,
        String group,
        String represents,
        @Nullable String post,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** What brings them there. */
    public enum Sort {
        COUNCILLOR("Councillor"),
        OFFICER("Officer"),
        CO_OPTED("Co-opted"),
        UNION("Trade union representative"),
        PARTNER("From a partner");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; a councillor for an unknown one. */
        public static Sort ofCode(String code) {
            for (var one : values()) {
                if (one.code().equals(code.strip())) {
                    return one;
                }
            }
            return COUNCILLOR;
        }
    }

    /** Whether they are in office on a day. */
    public boolean on(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** The name with group and ward, such as "Councillor for North Ward (Labour)". */
    public String label() {
        return group.isEmpty() ? name : name + " (" + group + ")";
    }
}
