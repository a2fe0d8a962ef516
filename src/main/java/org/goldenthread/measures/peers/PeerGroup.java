package org.goldenthread.measures.peers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Councils that a council compares itself with.
 *
 * @param key its number, or the word of a group that every council has
 * @param counted whether the council itself counts in the averages
 * @param versions the earliest first; never empty
 */
public record PeerGroup(String key, String name, Sort sort, boolean counted, List<Version> versions) {
    public PeerGroup {
        versions = List.copyOf(versions);
    }

    /** Where a group comes from. */
    public enum Sort {
        EVERYONE("Every council that figures are kept of"),
        ALIKE("Every council of the same type"),
        CHOSEN("Chosen one by one"),
        FILE("From a file"),
        COMPUTED("Nearest neighbours by measures of context");

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

        public static Sort ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether every council has it without doing anything. */
        public boolean builtIn() {
            return this == EVERYONE || this == ALIKE;
        }
    }

    /**
     * Who is in the group from a day on.
     *
     * @param source where it comes from, in words
     * @param remarks what was missing or refused when it was made
     * @param members the nearest first, where that is known
     */
    public record Version(
            long id, LocalDate applies, Instant recorded, String source, String remarks, List<Member> members) {
        public Version {
            members = List.copyOf(members);
        }
    }

    /**
     * A council of the group.
     *
     * @param subject its number in the ledger
     * @param words how near it is, such as "0.42 standard deviations away"; may be empty
     */
    public record Member(int subject, String words) {}

    /**
     * The version that applied on a day: the latest by then, else the earliest there is.
     *
     * @param known null for what is known now
     */
    public Version on(LocalDate day, @Nullable Instant known) {
        Version found = null;
        for (var one : versions) {
            boolean written = known == null || !one.recorded().isAfter(known);
            boolean begun = !one.applies().isAfter(day);
            if (written && begun && (found == null || !one.applies().isBefore(found.applies()))) {
                found = one;
            }
        }
        return found == null ? versions.getFirst() : found;
    }

    /** The version that applies to the latest periods. */
    public Version latest() {
        return on(LocalDate.MAX, null);
    }
}
